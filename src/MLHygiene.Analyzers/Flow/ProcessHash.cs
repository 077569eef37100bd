using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>
/// Tells hashes that differ in every process: those of text, which are salted, and of whatever has text in it or combines its hashes as
/// .NET does.
/// </summary>
internal static class ProcessHash
{
    private const string GetHashCodeName = nameof(GetHashCode);

    /// <summary>Whether a call gives another hash in every process.</summary>
    public static bool Is(ApiTable apis, FileOperations file, IOperation operation) => Is(apis, file, operation, depth: 0);

    /// <summary>What a hash is computed from, in its order; empty where that is not written there.</summary>
    public static ImmutableArray<IOperation> PartsOf(IOperation hash)
    {
        if (hash is not IInvocationOperation call)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        if (call.TargetMethod.IsStatic)
        {
            return call.Arguments
                .Where(argument => argument.ArgumentKind == ArgumentKind.Explicit)
                .OrderBy(argument => argument.Parameter?.Ordinal)
                .Select(argument => argument.Value)
                .ToImmutableArray();
        }

        if (call.Instance is not { } instance)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        // StringComparer.Ordinal.GetHashCode(text); other comparers and comparisons take some texts for the same.
        if (call.Arguments.Length == 1)
        {
            return instance is IPropertyReferenceOperation { Property: { Name: "Ordinal", ContainingType.Name: "StringComparer" } } ? ImmutableArray.Create(call.Arguments[0].Value)
                : call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: (int)System.StringComparison.Ordinal } ? ImmutableArray.Create(instance)
                : ImmutableArray<IOperation>.Empty;
        }

        return instance.Unwrap() is ITupleOperation tuple ? tuple.Elements
            : instance.Type?.SpecialType == SpecialType.System_String && instance is not IConditionalAccessInstanceOperation ? ImmutableArray.Create(instance)
            : ImmutableArray<IOperation>.Empty;
    }

    private static bool Is(ApiTable apis, FileOperations file, IOperation operation, int depth)
    {
        if (operation is not IInvocationOperation { TargetMethod: { } method } call)
        {
            return false;
        }

        // A comparer of the file's own may well give the same hash each time.
        if (apis.Find(Role.ProcessHash, method) is not null)
        {
            return method.Definition().DeclaringSyntaxReferences.IsEmpty;
        }

        return method is { Name: GetHashCodeName, Parameters.IsEmpty: true }
            && call.Instance?.Type is { } type
            && IsSalted(apis, file, type, depth);
    }

    /// <summary>Whether the hashes of a type differ in every process.</summary>
    public static bool IsOf(ApiTable apis, FileOperations file, ITypeSymbol type) => IsSalted(apis, file, type, depth: 0);

    private static bool IsSalted(ApiTable apis, FileOperations file, ITypeSymbol type, int depth)
    {
        if (depth > FlowLimits.MaxCallDepth || type is not INamedTypeSymbol named)
        {
            return false;
        }

        if (named.SpecialType == SpecialType.System_String)
        {
            return true;
        }

        if (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsOfSystem(named, "Tuple") || IsOfSystem(named, "ValueTuple") && named.Arity == 1)
        {
            return named.TypeArguments.Any(argument => IsSalted(apis, file, argument, depth + 1));
        }

        if (named.IsTupleType)
        {
            return true;
        }

        if (named.GetMembers(GetHashCodeName).OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.IsEmpty) is { IsImplicitlyDeclared: false } own)
        {
            // Of a type of a library only the models know.
            return apis.Find(Role.ProcessHash, own) is not null
                || file.BodyOf(own.OriginalDefinition).SelectMany(RandomDraws.OwnOperations).Any(operation => Is(apis, file, operation, depth + 1));
        }

        if (named.IsRecord || named.IsAnonymousType)
        {
            return (named.IsAnonymousType || !named.DeclaringSyntaxReferences.IsEmpty) && Fields(named).Any(field => IsSalted(apis, file, field, depth + 1));
        }

        // A plain struct hashes its fields as HashCode does.
        return named is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && !named.DeclaringSyntaxReferences.IsEmpty;
    }

    private static IEnumerable<ITypeSymbol> Fields(INamedTypeSymbol type)
    {
        for (var at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false } field)
                {
                    yield return field.Type;
                }
                else if (at.IsAnonymousType && member is IPropertySymbol property)
                {
                    yield return property.Type;
                }
            }
        }
    }

    private static bool IsOfSystem(INamedTypeSymbol type, string name) =>
        string.Equals(type.Name, name, System.StringComparison.Ordinal)
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
