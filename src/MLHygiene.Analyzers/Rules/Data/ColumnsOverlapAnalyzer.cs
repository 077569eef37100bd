using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Rules.Data.ColumnsOverlap;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>MLH5013: two members of a row, or two columns of a text loader, that load the same column of the file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ColumnsOverlapAnalyzer : HygieneAnalyzer
{
    /// <summary>The property that tells the new bound of a range.</summary>
    internal const string BoundKey = "bound";

    /// <summary>The property that tells the new number of values; absent where none is written.</summary>
    internal const string SizeKey = "size";

    /// <summary>The property that names the member or column whose range is too long.</summary>
    internal const string NameKey = "name";

    /// <summary>The place, among the additional locations, of the bound that is wrong.</summary>
    internal const int BoundPlace = 1;

    /// <summary>The place, among the additional locations, of the number of values.</summary>
    internal const int SizePlace = 2;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.ColumnsOverlap);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        var apis = hygiene.Apis;
        if (apis.Has(Role.FileColumn))
        {
            start.RegisterSymbolAction(context => CheckMembers(context, apis), SymbolKind.NamedType);
            start.RegisterFileAction((context, file) => CheckColumns(context, file, apis), apis.Names(Role.FileColumn, "name").Union(apis.Names(Role.BlankAsZero)));
        }
    }

    private static void CheckMembers(SymbolAnalysisContext context, ApiTable apis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is TypeKind.Class or TypeKind.Struct && type.GetMembers().Any(member => MemberColumns.MayBeLoaded(member) && !member.GetAttributes().IsEmpty))
        {
            // What two members of the base have in common is reported there.
            foreach (var overlap in Overlap.In(MemberColumns.Of(apis, type, context.CancellationToken)).Where(overlap => overlap.Later.IsOwn))
            {
                context.ReportDiagnostic(Report(overlap));
            }
        }
    }

    private static void CheckColumns(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        var reported = new HashSet<SyntaxNode>();
        foreach (var list in LoaderColumns.In(apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (var overlap in Overlap.In(list).Where(overlap => reported.Add(overlap.Later.Syntax!)))
            {
                context.ReportDiagnostic(Report(overlap));
            }
        }
    }

    private static Diagnostic Report(Overlap overlap)
    {
        var places = new List<Location>();
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (overlap.Earlier.Syntax is { } earlier)
        {
            places.Add(earlier.GetLocation());
            if (overlap.Shrink is { } shrink)
            {
                places.Add(shrink.Bound.GetLocation());
                properties = properties
                    .Add(NameKey, shrink.Range.Name)
                    .Add(BoundKey, shrink.NewBound.ToString(CultureInfo.InvariantCulture));
                if (shrink.Range.Size is { } size)
                {
                    places.Add(size.GetLocation());
                    properties = properties.Add(SizeKey, shrink.NewSize.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        return Diagnostic.Create(
            RuleCatalog.ColumnsOverlap, overlap.Later.Syntax!.GetLocation(), places, properties, overlap.Later.Name, overlap.Columns, overlap.Earlier.Name);
    }
}
