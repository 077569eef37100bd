using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

/// <summary>Reads the attributes that say which columns of a file the members of a type are read from.</summary>
internal static class MemberColumns
{
    /// <summary>The members that are loaded, those of the bases first.</summary>
    public static IReadOnlyList<LoadedColumns> Of(ApiTable apis, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var columns = new List<LoadedColumns>();
        foreach (var declaring in type.BasesAndSelf().Reverse())
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(declaring, type);
            columns.AddRange(declaring.GetMembers()
                .Where(MayBeLoaded)
                .Select(member => Read(apis, member, isOwn, cancellationToken))
                .OfType<LoadedColumns>());
        }

        return columns;
    }

    /// <summary>Whether a loader fills a member: it is public, and can be written.</summary>
    public static bool MayBeLoaded(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
            and (IFieldSymbol { IsConst: false } or IPropertySymbol { Parameters.IsEmpty: true, GetMethod: not null, SetMethod: not null });

    private static LoadedColumns? Read(ApiTable apis, ISymbol member, bool isOwn, CancellationToken cancellationToken)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (apis.Find(Role.FileColumn, attribute.AttributeConstructor) is { } line && RangesOf(attribute, line) is { IsEmpty: false } ranges)
            {
                var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
                var columns = new LoadedColumns(member.Name, syntax, isOwn, ranges);
                if (syntax is { ContainsDiagnostics: false } && Number(attribute, syntax, line.Find("first")) is { } first && Number(attribute, syntax, line.Find("last")) is { } last)
                {
                    columns.Bounds = (first, last);
                }

                AddSize(apis, member, columns, cancellationToken);
                return columns;
            }
        }

        return null;
    }

    private static ImmutableArray<(int First, int Last)> RangesOf(AttributeData attribute, ModelEntry line)
    {
        if (ValueOf(attribute, line.Find("indexes")) is { Kind: TypedConstantKind.Array, IsNull: false, Values: var indexes })
        {
            return indexes.Select(index => index.Value).OfType<int>().Select(index => (index, index)).ToImmutableArray();
        }

        var first = IndexOf(attribute, line.Find("index") ?? line.Find("first"));
        var last = IndexOf(attribute, line.Find("index") ?? line.Find("last"));
        return first is { } from && last is { } to && from <= to ? ImmutableArray.Create((from, to)) : ImmutableArray<(int First, int Last)>.Empty;
    }

    private static void AddSize(ApiTable apis, ISymbol member, LoadedColumns columns, CancellationToken cancellationToken)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (apis.Find(Role.VectorSize, attribute.AttributeConstructor) is { } line)
            {
                columns.Size = attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax syntax ? Number(attribute, syntax, line.Find("size")) : null;
                columns.HasRightSize = columns.Size is not null && IndexOf(attribute, line.Find("size")) == columns.Ranges[0].Last - columns.Ranges[0].First + 1;
            }
        }
    }

    private static int? IndexOf(AttributeData attribute, string? parameter) =>
        ValueOf(attribute, parameter) is { Kind: TypedConstantKind.Primitive, Value: int index } ? index : null;

    private static TypedConstant? ValueOf(AttributeData attribute, string? parameter) =>
        PlaceOf(attribute, parameter) is { } place and >= 0 && place < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[place] : null;

    private static int? PlaceOf(AttributeData attribute, string? parameter) =>
        attribute.AttributeConstructor?.Parameters.FirstOrDefault(known => string.Equals(known.Name, parameter, StringComparison.Ordinal))?.Ordinal;

    private static ExpressionSyntax? Number(AttributeData attribute, AttributeSyntax syntax, string? parameter)
    {
        var arguments = syntax.ArgumentList?.Arguments ?? default;
        var place = PlaceOf(attribute, parameter);
        var written = arguments.FirstOrDefault(argument => string.Equals(argument.NameColon?.Name.Identifier.ValueText, parameter, StringComparison.Ordinal))
            ?? arguments.Where((argument, index) => index == place && argument.NameColon is null && argument.NameEquals is null).FirstOrDefault();
        return written?.Expression is { } number && number.IsKind(SyntaxKind.NumericLiteralExpression) ? number : null;
    }
}
