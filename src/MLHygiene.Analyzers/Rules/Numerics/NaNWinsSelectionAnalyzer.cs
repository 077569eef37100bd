using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>
/// MLH4002: the smallest loss, error or distance is selected where one of them may be NaN. A loss that the program makes itself may always be;
/// for other numbers the file must show what makes them NaN.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NaNWinsSelectionAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the type whose <c>IsNaN</c> filters the rows; absent where there is no fix.</summary>
    internal const string TypeKey = "type";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.NaNWinsSelection);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        // A query names no method.
        var scan = new IdentifierScan(hygiene.Apis.Names(Role.NaNFirst).Add("orderby"));
        start.RegisterGatedFileAction(
            hygiene, (context, file) => Check(context, file, hygiene), text => scan.FindsEach(text) && MeasureNames.AreIn(text), static _ => true);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        NaNOrigins? known = null;
        foreach (var operation in file.All)
        {
            if (Selection.Find(hygiene.Apis, file, operation) is { } selection
                && !operation.Syntax.ContainsDiagnostics
                && !operation.IsInExpressionTree()
                && hygiene.Gate.Admits(context, operation.Syntax.SpanStart))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var origins = known ??= new NaNOrigins(hygiene.Apis, file);
                if (Find(hygiene.Apis, file, origins, selection) is var (key, reason))
                {
                    context.ReportDiagnostic(Report(selection, key, reason));
                }
            }
        }
    }

    private static (IOperation Key, string Reason)? Find(ApiTable apis, FileOperations file, NaNOrigins origins, Selection selection)
    {
        if (selection.Gives == Selection.Order && !FirstPick.IsMade(apis, file, selection) || IsFiltered(origins, selection.Rows))
        {
            return null;
        }

        foreach (var key in selection.Keys.Where(key => MeasureNames.SayMeasure(key) || MeasureNames.SayMeasure(selection.Rows)))
        {
            if (origins.SourceOf(key) is { } source)
            {
                return (key, source.Reason);
            }

            if (selection.Gives is Selection.Element or Selection.Order && IsOpenLoss(origins, key))
            {
                return (key, "once training diverges");
            }
        }

        return null;
    }

    // Where(run => double.IsFinite(run.Loss)), and rows that were looked through before
    private static bool IsFiltered(NaNOrigins origins, IOperation rows) =>
        origins.Trace(rows).Any(part => part.Type.RowType() is not null && origins.Guards.Covers(part));

    // A program that tests one of its losses knows what it does.
    private static bool IsOpenLoss(NaNOrigins origins, IOperation key) =>
        MeasureNames.SayLoss(key)
        && !origins.Guards.Tests.Any(test => MeasureNames.SayMeasure(test.Tested))
        && !origins.IsCertainlyNumber(key);

    private static Diagnostic Report(Selection selection, IOperation key, string reason)
    {
        var outcome = selection.Gives switch
        {
            Selection.Value => "The result is then NaN",
            Selection.Place => "The place of NaN is then the answer",
            Selection.Queue => "What has no number then leaves the queue first",
            Selection.Order => "What has no number then stands first",
            _ => "What has no number is then the best",
        };
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (CanFilter(selection))
        {
            properties = properties.Add(TypeKey, TypeOf(selection));
        }

        return Diagnostic.Create(
            RuleCatalog.NaNWinsSelection, NameOf(selection.Call), properties, selection.Call.TargetMethod.Name, ShortText.Of(key.Syntax), reason, outcome);
    }

    private static Location NameOf(IOperation call) => call.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.GetLocation(),
        _ => call.Syntax.GetLocation(),
    };

    // A query that can be given one more step, with a key that can be written again.
    private static bool CanFilter(Selection selection) =>
        selection.Gives is Selection.Value or Selection.Element or Selection.Order
        && selection.Call is { TargetMethod: { IsExtensionMethod: true, ReturnsVoid: false }, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } }
        && selection.Rows.Syntax == access.Expression
        && selection.Rows.Type is { IsRefLikeType: false }
        && selection.Api.OperandOf("key") is null or
            { Syntax: LambdaExpressionSyntax { ExpressionBody: not null, AsyncKeyword.RawKind: 0 } or IdentifierNameSyntax or MemberAccessExpressionSyntax };

    private static string TypeOf(Selection selection) =>
        selection.Keys.Any(key => key.Type is { SpecialType: SpecialType.System_Double } || key.Type.RowType() is { SpecialType: SpecialType.System_Double }) ? "double" : "float";
}
