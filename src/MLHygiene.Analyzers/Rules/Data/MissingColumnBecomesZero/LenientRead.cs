using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>Finds a number that is read with some settings, and is 0 where its column is missing.</summary>
internal static class LenientRead
{
    /// <summary>The number: a type and its member, or only the type; null where none is known.</summary>
    public static string? Find(ApiTable apis, FileOperations file, FaultHandler handler) =>
        handler.Settings
            .Select(settings => ReaderWith(apis, settings))
            .OfType<IOperation>()
            .Where(reader => !IsMapped(apis, reader))
            .SelectMany(reader => ValueFlow.Follow(file, reader))
            .SelectMany(reader => TypesReadBy(apis, file, reader))
            .Select(type => NumberIn(apis, type))
            .FirstOrDefault(number => number is not null);

    private static IOperation? ReaderWith(ApiTable apis, IOperation settings)
    {
        var (user, operand) = ValueFlow.UseOf(settings);
        return user is IArgumentOperation { Parent: { } call } && ApiCall.Find(apis, Role.Reader, call) is { } reader && reader.OperandOf("settings") is { } given
            && (given == operand || given.Unwrap() == operand.Unwrap())
                ? call
                : null;
    }

    // A map may say what a missing column is.
    private static bool IsMapped(ApiTable apis, IOperation reader)
    {
        var root = reader;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.DescendantsAndSelf().Any(operation => operation is IInvocationOperation && ApiCall.Find(apis, Role.Mapping, operation) is not null);
    }

    private static IEnumerable<ITypeSymbol> TypesReadBy(ApiTable apis, FileOperations file, IOperation reader)
    {
        var (user, operand) = ValueFlow.UseOf(reader);
        return user is IInvocationOperation { TargetMethod: { TypeArguments: { IsEmpty: false } types, Parameters: var parameters } } call
            && call.Instance == operand
            && ApiCall.Find(apis, Role.Record, call) is not null
            && !parameters.Any(parameter => parameter.OriginalDefinition.Type is ITypeParameterSymbol)
                ? Known(file, types[0])
                : Enumerable.Empty<ITypeSymbol>();
    }

    // A generic helper reads what it is called for.
    private static IEnumerable<ITypeSymbol> Known(FileOperations file, ITypeSymbol type) =>
        type is ITypeParameterSymbol { DeclaringMethod: { } method, Ordinal: var ordinal }
            ? file.CallsOf(method).OfType<IInvocationOperation>().Select(call => call.TargetMethod.TypeArguments[ordinal])
            : new[] { type };

    private static string? NumberIn(ApiTable apis, ITypeSymbol type) =>
        IsNumber(type) ? type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } row && HasBlankConstructor(row)
            && row.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => IsZeroWithoutColumn(apis, property)) is { } member
                ? $"{row.Name}.{member.Name}"
                : null;

    // Without one, the columns are arguments, and a missing one throws.
    private static bool HasBlankConstructor(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Struct || type.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && !constructor.IsImplicitlyDeclared)
        || type.InstanceConstructors.All(constructor => constructor.Parameters.IsEmpty || type.IsRecord && constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type));

    private static bool IsZeroWithoutColumn(ApiTable apis, IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public }
        && IsNumber(property.Type)
        && property.GetAttributes().All(attribute => apis.Find(Role.Mapping, attribute.AttributeConstructor) is null)
        && property.DeclaringSyntaxReferences.Length == 1
        && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { Initializer: null };

    private static bool IsNumber(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Struct && type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
