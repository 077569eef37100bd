using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>MLH3012: numbers of tokens or classes that follow the culture of the machine: its order of text, or its letters.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CultureOrderedVocabularyAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the parameter of the comparer that is missing; absent where the case is changed.</summary>
    internal const string ComparerKey = "comparer";

    /// <summary>The property with the name of the method that changes the case by no culture.</summary>
    internal const string MethodKey = "method";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.CultureOrderedVocabulary);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        // A clause of a query names no method.
        var names = hygiene.Apis.Names(Role.CultureOrder).Union(hygiene.Apis.Names(Role.CultureCase)).Add("orderby");
        start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), names);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var order = new RowOrder(hygiene.Apis, file);
        foreach (var operation in file.All)
        {
            if (operation.CalledMember() is not { } member || !hygiene.Apis.MayPlayRole(member) || operation.Syntax.ContainsDiagnostics || operation.IsInExpressionTree())
            {
                continue;
            }

            if (CultureSort.Find(hygiene.Apis, operation) is { } sort)
            {
                if (hygiene.Gate.AdmitsFlow(context, operation.Syntax.SpanStart)
                    && CultureSort.RowsOf(hygiene.Apis, file, sort).Select(order.UseOf).FirstOrDefault(use => use is { Kind: not OrderUseKind.Rows }) is { } use)
                {
                    context.ReportDiagnostic(OfOrder(sort, use));
                }
            }
            else if (ApiCall.Find(hygiene.Apis, Role.CultureCase, operation) is { } change
                && hygiene.Gate.AdmitsFlow(context, operation.Syntax.SpanStart)
                && TokenText.UseOf(hygiene.Apis, file, operation) is { } place)
            {
                context.ReportDiagnostic(OfCase(change, place));
            }
        }
    }

    private static Diagnostic OfOrder(ApiCall sort, OrderUse use) =>
        Diagnostic.Create(
            RuleCatalog.CultureOrderedVocabulary,
            sort.Operation.Syntax.GetLocation(),
            new[] { use.Place.Syntax.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(ComparerKey, sort.Entry.Find("comparer") ?? "comparer"),
            sort.Operation.Syntax is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
                ? ShortText.Of(sort.Operation.Syntax)
                : "orderby " + ShortText.Of(sort.Operation.Syntax),
            "sorts text",
            ShortText.Of(use.Place.Syntax),
            use.Kind == OrderUseKind.Numbers ? "gives numbers by that order" : "divides rows by that order",
            "Pass StringComparer.Ordinal");

    private static Diagnostic OfCase(ApiCall change, IOperation place)
    {
        var method = change.Entry.Find("invariant") is { } id ? id.Substring(id.LastIndexOf('.') + 1) : null;
        var properties = ImmutableDictionary<string, string?>.Empty;
        return Diagnostic.Create(
            RuleCatalog.CultureOrderedVocabulary,
            change.Operation.Syntax.GetLocation(),
            new[] { place.Syntax.GetLocation() },
            method is null ? properties : properties.Add(MethodKey, method),
            ShortText.Of(change.Operation.Syntax),
            "changes letters",
            ShortText.Of(place.Syntax),
            "takes them for a token",
            method is null ? "Pass CultureInfo.InvariantCulture" : "Call " + method);
    }
}
