using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>A seed that is drawn anew and kept: whoever has the log or the record of a run can repeat it.</summary>
internal static class KeptSeed
{
    /// <summary>Whether a variable on the way of a seed is read for anything but seeds and the numbers that become them.</summary>
    public static bool IsRead(ApiTable apis, FileOperations file, ValuePath path)
    {
        for (var at = path; at is not null; at = at.From)
        {
            if (at.Operation.Variable() is { DeclaringSyntaxReferences.IsEmpty: false } variable
                && IsNumber(at.Operation.Type)
                && IsRead(apis, file, variable, depth: 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static bool IsRead(ApiTable apis, FileOperations file, ISymbol variable, int depth) =>
        depth <= FlowLimits.MaxCallDepth && file.ReferencesTo(variable).Any(reference => IsKept(apis, file, reference, depth));

    private static bool IsKept(ApiTable apis, FileOperations file, IOperation reference, int depth)
    {
        var (user, operand) = ValueFlow.UseOf(reference);
        if (reference.IsAssigned())
        {
            return false;
        }

        var use = user is IArgumentOperation { Parent: { } call } ? call : user;
        return use switch
        {
            IInterpolationOperation => true,
            IInvocationOperation { TargetMethod.Name: nameof(ToString) } => true,
            IInvocationOperation or IObjectCreationOperation =>
                !SeedUse.Is(apis, use, operand) && ApiCall.Find(apis, Role.Compute, use) is null && use.Receiver() != operand
                && (ParameterOf(file, use, user) is not { } parameter || IsRead(apis, file, parameter, depth + 1)),
            IBinaryOperation { Type.SpecialType: SpecialType.System_String } => true,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment =>
                assignment.Value == operand && !SeedUse.Is(apis, assignment, operand)
                && (member is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private } || IsRead(apis, file, member, depth + 1)),
            ITupleOperation { Parent: not (IDeconstructionAssignmentOperation or IDeclarationExpressionOperation) } => true,
            IReturnOperation or IAnonymousObjectCreationOperation => true,
            _ => false,
        };
    }

    // What becomes of it in a helper is read there; a record keeps it.
    private static IParameterSymbol? ParameterOf(FileOperations file, IOperation call, IOperation? argument) =>
        argument is IArgumentOperation { Parameter: { } parameter }
        && call.CalledMember() is IMethodSymbol method
        && ValueFlow.IsHelper(file, method.Definition()) && method.ContainingType?.IsRecord != true
            ? parameter.OriginalDefinition
            : null;
}
