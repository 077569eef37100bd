using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Tests.Surfaces;

/// <summary>
/// Holds what a surface declares to the list of the real API. Of a member the whole signature is compared: accessibility, modifiers,
/// type, parameter types, names, modifiers and default values, type parameters and their constraints. Of a property the accessors
/// that user code can call. Of an enum member its value. Of a type the kind, the modifiers and the constraints, and that the bases
/// the list shows are there; the surface may implement more, since the lists show no interface that is internal to the library, nor
/// what is public only behind one.
/// </summary>
internal static class SurfaceApiChecker
{
    // The format that the lists are written in.
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat BaseFormat = Format.WithKindOptions(SymbolDisplayKindOptions.None)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    public static IReadOnlyList<string> Check(IAssemblySymbol surface, ApiList list)
    {
        List<string> problems = [];
        CheckNamespace(surface.GlobalNamespace, list, problems);
        return problems;
    }

    /// <summary>What user code can see: the members that the lists speak of.</summary>
    public static IEnumerable<ISymbol> Declared(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (ISymbol symbol in Declared(inner))
                {
                    yield return symbol;
                }
            }
            else if (IsVisible(member))
            {
                yield return member;
                if (member is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type)
                {
                    foreach (ISymbol symbol in Declared(type))
                    {
                        yield return symbol;
                    }
                }
            }
        }
    }

    private static void CheckNamespace(INamespaceSymbol space, ApiList list, List<string> problems)
    {
        foreach (ISymbol symbol in Declared(space))
        {
            string id = symbol.GetDocumentationCommentId()!;
            if (list.Find(id) is not { } real)
            {
                problems.Add($"{id} is not in the list");
            }
            else if (Difference(symbol, real, list) is { } difference)
            {
                problems.Add($"{id}: {difference}");
            }
        }
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && symbol is not IMethodSymbol { AssociatedSymbol: not null }
        && symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum }
        && symbol is not IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, Name: "value__" };

    private static string? Difference(ISymbol symbol, string real, ApiList list) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } type => Compare(Text(type.DeclaredAccessibility) + " " + type.ToDisplayString(Format), real),
        INamedTypeSymbol type => TypeDifference(type, real),
        IPropertySymbol property => PropertyDifference(property, real),
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field => EnumMemberDifference(field, real, list),
        _ => Compare(symbol.ToDisplayString(Format), real),
    };

    private static string? Compare(string declared, string real) =>
        string.Equals(declared, real, StringComparison.Ordinal) ? null : $"declared '{declared}', real '{real}'";

    private static string? EnumMemberDifference(IFieldSymbol field, string real, ApiList list)
    {
        decimal declared = Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture);
        decimal expected = list.ValueOf(field.ContainingType.GetDocumentationCommentId()![2..], real.Split(" = ")[1]);
        return declared == expected ? null : $"declared {declared.ToString(CultureInfo.InvariantCulture)}, real '{real}'";
    }

    private static string? PropertyDifference(IPropertySymbol property, string real)
    {
        int brace = real.LastIndexOf(" { ", StringComparison.Ordinal);
        IEnumerable<string> declared = new[] { property.GetMethod, property.SetMethod }
            .Where(accessor => accessor is not null && IsCallable(accessor))
            .Select(accessor => (accessor!.DeclaredAccessibility == property.DeclaredAccessibility ? "" : Text(accessor.DeclaredAccessibility) + " ")
                + (accessor.MethodKind == MethodKind.PropertyGet ? "get" : accessor.IsInitOnly ? "init" : "set"));
        IEnumerable<string> callable = real[(brace + 2)..^1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(accessor => !accessor.StartsWith("private", StringComparison.Ordinal) && !accessor.StartsWith("internal", StringComparison.Ordinal));

        return Compare(property.ToDisplayString(Format), real[..brace]) ?? Compare(string.Join("; ", declared), string.Join("; ", callable));
    }

    private static bool IsCallable(IMethodSymbol accessor) =>
        accessor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static string? TypeDifference(INamedTypeSymbol type, string real)
    {
        // The lists write the modifier of a readonly struct twice.
        (string realHead, string[] realBases, string realConstraints) = Parts(real.Replace("readonly readonly ", "readonly ", StringComparison.Ordinal));
        (string head, _, string constraints) = Parts(Text(type.DeclaredAccessibility) + " " + Modifiers(type) + type.ToDisplayString(Format));
        string[] bases =
        [
            .. Ancestors(type).Select(ancestor => ancestor.ToDisplayString(BaseFormat)),
            .. type.AllInterfaces.Select(contract => contract.ToDisplayString(BaseFormat)),
            .. type.EnumUnderlyingType is { } underlying ? new[] { underlying.ToDisplayString(BaseFormat) } : [],
        ];

        return Compare(head, realHead)
            ?? Compare(constraints, realConstraints)
            ?? realBases.Where(name => !bases.Contains(name, StringComparer.Ordinal)).Select(name => $"does not derive from '{name}'").FirstOrDefault();
    }

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static string Modifiers(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not TypeKind.Class } => "",
        { IsStatic: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Text(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Protected => "protected",
        _ => "protected internal",
    };

    /// <summary>The list writes a type as <c>head : bases where constraints</c>.</summary>
    private static (string Head, string[] Bases, string Constraints) Parts(string type)
    {
        int where = type.IndexOf(" where ", StringComparison.Ordinal);
        string declaration = where < 0 ? type : type[..where];
        int colon = declaration.IndexOf(" : ", StringComparison.Ordinal);
        return (colon < 0 ? declaration : declaration[..colon],
            colon < 0 ? [] : SplitTopLevel(declaration[(colon + 3)..]),
            where < 0 ? "" : type[where..]);
    }

    private static string[] SplitTopLevel(string bases)
    {
        List<string> parts = [];
        int depth = 0;
        int start = 0;
        for (int position = 0; position < bases.Length; position++)
        {
            switch (bases[position])
            {
                case '<' or '(':
                    depth++;
                    break;
                case '>' or ')':
                    depth--;
                    break;
                case ',' when depth == 0:
                    parts.Add(bases[start..position]);
                    start = position + 2;
                    break;
            }
        }

        return [.. parts, bases[start..]];
    }
}
