using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>The seed that a context is created with.</summary>
internal static class ContextSeed
{
    /// <summary>Reads an operation as a call that creates a context and leaves its seed out; null where it is none.</summary>
    public static ApiCall? Missing(ApiTable apis, IOperation operation) =>
        Creation(apis, operation) is { } call
        && operation.ArgumentFor(call.Entry["seed"]) is { ArgumentKind: ArgumentKind.DefaultValue } seed
        && seed.Value.IsNull()
            ? call
            : null;

    /// <summary>
    /// Reads an operation as a call that creates a context and gives it a seed which is meant to be the same in each run; null where it
    /// is none.
    /// </summary>
    public static ApiCall? Given(ApiTable apis, FileOperations file, IOperation operation) =>
        Creation(apis, operation) is { } call
        && operation.ArgumentFor(call.Entry["seed"]) is { ArgumentKind: ArgumentKind.Explicit, Value: { } seed }
        && IsNumber(file, seed)
        && !MayDiffer(apis, file, seed)
            ? call
            : null;

    private static ApiCall? Creation(ApiTable apis, IOperation operation) =>
        operation is IObjectCreationOperation or IInvocationOperation
        // Somebody may be typing the seed just now.
        && !operation.Syntax.ContainsDiagnostics
            ? ApiCall.Find(apis, Role.Context, operation)
            : null;

    // A nullable may be no seed at all.
    private static bool IsNumber(FileOperations file, IOperation seed)
    {
        var value = CertainValue.Of(file, seed);
        return value.ConstantValue is { HasValue: true, Value: not null }
            || value.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
    }

    private static bool MayDiffer(ApiTable apis, FileOperations file, IOperation seed)
    {
        var parts = ValueOrigins.IngredientsOf(file, seed);
        return parts.IsEmpty || parts.Any(part => ApiCall.Find(apis, Role.Entropy, part) is not null || IsMadeOfNothing(part));
    }

    // The clock, a process id, a new object: what a library makes of nothing is another value next time, unless it is a constant.
    private static bool IsMadeOfNothing(IOperation part) => part switch
    {
        { ConstantValue.HasValue: true } => false,
        IPropertyReferenceOperation { Instance: null, Arguments.IsEmpty: true } property => IsForeign(property.Property),
        IFieldReferenceOperation { Instance: null } field => IsForeign(field.Field),
        IInvocationOperation { Instance: null, Arguments.IsEmpty: true } call => IsForeign(call.TargetMethod),
        _ => false,
    };

    private static bool IsForeign(ISymbol member) => member.DeclaringSyntaxReferences.IsEmpty;
}
