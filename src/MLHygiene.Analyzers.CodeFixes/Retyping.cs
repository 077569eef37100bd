using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.CodeFixes;

/// <summary>Whether a program still compiles, and calls what it called, when an expression has another type.</summary>
internal sealed class Retyping
{
    private readonly SemanticModel _model;
    private readonly FileOperations _file;
    private readonly ITypeSymbol _type;

    public Retyping(SemanticModel model, FileOperations file, ITypeSymbol type)
    {
        _model = model;
        _file = file;
        _type = type;
    }

    /// <summary>Whether an expression may have the new type where it stands.</summary>
    public bool Allows(IOperation expression)
    {
        var (user, operand) = ValueFlow.UseOf(expression);
        switch (user)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return IsInferred(declarator)
                    ? _file.ReferencesTo(declarator.Symbol).All(Allows)
                    : Fits(declarator.Symbol.Type);
            case IFieldInitializerOperation or IPropertyInitializerOperation or ISimpleAssignmentOperation or ICoalesceAssignmentOperation:
                return operand.Parent == user && Fits(operand.Type);
            case IReturnOperation returned:
                return _file.FunctionOf(returned) is not null && Fits(operand.Type);
            case IArgumentOperation { Parameter: { } parameter, Parent: { } call }:
                return Fits(parameter, call);
            case IForEachLoopOperation loop:
                return loop.Collection == operand;
            case IConditionalAccessOperation access:
                return access.WhenNotNull.DescendantsAndSelf()
                    .OfType<IConditionalAccessInstanceOperation>()
                    .Where(instance => instance.AccessedObject() == operand)
                    .All(Allows);
            case INameOfOperation or IIsPatternOperation:
                return true;
            default:
                return false;
        }
    }

    private static bool IsInferred(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax.Parent is not VariableDeclarationSyntax { Type: { IsVar: false } };

    private bool Fits(ITypeSymbol? type) =>
        type is not null && _model.Compilation.ClassifyConversion(_type, type) is { IsImplicit: true, Exists: true, IsUserDefined: false };

    // A type that is inferred from the argument would change with it, and an overload for arrays would be called instead.
    private bool Fits(IParameterSymbol parameter, IOperation call) =>
        parameter.OriginalDefinition.Type is not ITypeParameterSymbol
        && Fits(parameter.Type)
        && call.CalledMember() is IMethodSymbol method
        && !(method.IsExtensionMethod && HasMethod(method.Name))
        && !method.ContainingType.GetMembers(method.Name)
            .OfType<IMethodSymbol>()
            .Any(other => TakesArrays(other, parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1)));

    // rows.Reverse() turns a list around in place, and gives nothing.
    private bool HasMethod(string name) =>
        name is not (nameof(Enumerable.ToArray) or nameof(Enumerable.Contains)) && _type.GetMembers(name).Any(member => member is IMethodSymbol { IsStatic: false });

    private static bool TakesArrays(IMethodSymbol method, int ordinal) =>
        method.Parameters.ElementAtOrDefault(ordinal)?.Type is IArrayTypeSymbol or { IsRefLikeType: true };
}
