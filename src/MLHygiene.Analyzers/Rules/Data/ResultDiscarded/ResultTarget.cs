using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ResultDiscarded;

/// <summary>Tells where the result of a call can go.</summary>
internal sealed class ResultTarget
{
    private readonly FileOperations _file;
    private readonly ApiTable _apis;
    private readonly SemanticModel _model;

    public ResultTarget(FileOperations file, ApiTable apis, SemanticModel model)
    {
        _file = file;
        _apis = apis;
        _model = model;
    }

    /// <summary>The switch with which a call works in place; null where the call has none, or something else than a literal sets it.</summary>
    public static string? SwitchOf(ApiCall call) =>
        call.Entry.Find("in-place") is { } parameter
        && call.Operation.ArgumentFor(parameter) is { } argument
        && (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.Syntax.IsKind(SyntaxKind.FalseLiteralExpression))
            ? parameter
            : null;

    /// <summary>Whether the code can go on with the result in the variable that it is made from.</summary>
    public bool Takes(IOperation variable, ApiCall call, IOperation statement) =>
        IsAnotherOfItsKind(call)
        && variable.Type is { } type
        && call.Operation.Type is { } result
        && _model.Compilation.ClassifyCommonConversion(result, type) is { Exists: true, IsImplicit: true, IsUserDefined: false }
        && IsWritable(variable)
        && IsReadLater(variable, statement);

    // A mean or a comparison of a tensor is no new state of it, and neither is what two tensors are made into.
    private bool IsAnotherOfItsKind(ApiCall call)
    {
        var invocation = (IInvocationOperation)call.Operation;
        return (_apis.Find(Role.Statistic, invocation.TargetMethod) ?? _apis.Find(Role.Comparison, invocation.TargetMethod)) is null
            && (_apis.Find(Role.Split, invocation.TargetMethod) is null || call.Entry.Find("of") is not null)
            && (invocation.Instance is not null
                || invocation.TargetMethod.IsExtensionMethod
                || invocation.Arguments.Count(argument => SymbolEqualityComparer.Default.Equals(argument.Value.Unwrap().Type, invocation.Type)) == 1);
    }

    private bool IsWritable(IOperation variable) => variable switch
    {
        ILocalReferenceOperation { Local: { IsConst: false, RefKind: not RefKind.RefReadOnly } local } => IsWritable(local),
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is RefKind.None or RefKind.Ref or RefKind.Out,
        IFieldReferenceOperation { Field: { IsReadOnly: false, IsConst: false }, Instance: var owner } => IsPlain(owner),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property.SetMethod: { IsInitOnly: false } setter, Instance: var owner } =>
            _model.IsAccessible(variable.Syntax.SpanStart, setter) && IsPlain(owner),
        _ => false,
    };

    // Neither the variable of a 'foreach' nor that of a 'using' can be written.
    private static bool IsWritable(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is { Length: 1 } declarations
        && declarations[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } => statement.UsingKeyword.IsKind(SyntaxKind.None),
            VariableDeclaratorSyntax { Parent.Parent: ForStatementSyntax } => true,
            SingleVariableDesignationSyntax designation => !designation.Ancestors().TakeWhile(node => node is not StatementSyntax).Any() || !IsOfForEach(designation),
            _ => false,
        };

    private static bool IsOfForEach(SyntaxNode designation) =>
        designation.FirstAncestorOrSelf<StatementSyntax>() is ForEachVariableStatementSyntax loop && loop.Variable.Span.Contains(designation.Span);

    // Reading the owner twice does the same as reading it once.
    private static bool IsPlain(IOperation? owner) => owner switch
    {
        null or IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation => true,
        IFieldReferenceOperation field => IsPlain(field.Instance),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property => IsPlain(property.Instance),
        _ => false,
    };

    private bool IsReadLater(IOperation variable, IOperation statement)
    {
        if (variable.LocalOrParameter() is not { } local || local is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out })
        {
            return true;
        }

        var end = statement.Syntax.Span.End;
        var loop = statement.Syntax.Ancestors().LastOrDefault(node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        return _file.ReferencesTo(local).Any(read =>
            read.Syntax.SpanStart >= end
            || loop is not null && loop.Span.Contains(read.Syntax.Span) && !statement.Syntax.Span.Contains(read.Syntax.Span));
    }
}
