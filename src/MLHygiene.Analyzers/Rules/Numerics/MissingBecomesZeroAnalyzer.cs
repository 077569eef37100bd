using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>MLH4004: a value of data that is missing, or is no number, becomes 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingBecomesZeroAnalyzer : HygieneAnalyzer
{
    /// <summary>The property with the <see cref="ZeroForm"/>.</summary>
    internal const string FormProperty = "form";

    /// <summary>The property with the keyword of the type whose NaN can stand there; absent where the type has none.</summary>
    internal const string TypeProperty = "type";

    /// <summary>The property with the name of the parameter that says by what missing values are replaced.</summary>
    internal const string ModeProperty = "mode";

    private static readonly ImmutableHashSet<string> Rows = ImmutableHashSet.Create(StringComparer.Ordinal, "float", "double", "Single", "Double");

    // float[] BuildFeatures(Patient patient)
    private static readonly ImmutableHashSet<string> Features = IdentifierWords.List("features", "featurize", "featurizer", "vectorize", "vectorizer");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.MissingBecomesZero);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var rows = new IdentifierScan(Rows);
        var parses = hygiene.Apis.Names(Role.ParseText);
        // What stands outside of code about machine learning must be a table of a file, or be called features.
        var tables = new IdentifierScan(hygiene.Apis.Names(Role.ReadText), hygiene.Apis.Names(Role.CutText, "gives", "fields"));
        start.RegisterFileAction(
            (context, file) => Check(context, file, hygiene),
            rows.FindsEach,
            root => root.DescendantNodes().Any(node => MayMatter(node, parses)),
            context => context.SemanticModel.SyntaxTree.GetText(context.CancellationToken) is var text
                && (tables.FindsEach(text)
                    || Features.Any(FileWords.Of(text).HasInName)
                    || hygiene.Gate.AdmitsFlowIn(context.SemanticModel, context.CancellationToken)));
        if (hygiene.Apis.Has(Role.BlankAsZero) && hygiene.Apis.Has(Role.MissingValues))
        {
            start.RegisterFileAction(
                (context, file) => CheckSteps(context, file, hygiene.Apis),
                hygiene.Apis.Names(Role.BlankAsZero),
                hygiene.Apis.Names(Role.MissingValues, "default"));
        }
    }

    private static bool MayMatter(SyntaxNode node, ImmutableHashSet<string> parses) => node switch
    {
        InvocationExpressionSyntax call => NamedCalls.NameOf(call) is { } name && (parses.Contains(name) || name == nameof(Nullable<int>.GetValueOrDefault)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
            choice.Right.DescendantNodesAndSelf().Any(part => part is LiteralExpressionSyntax or DefaultExpressionSyntax),
        _ => false,
    };

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        // Several fields may be read in one 'try'.
        var reported = new HashSet<SyntaxNode>();
        foreach (var operation in file.All)
        {
            if (operation.Syntax.ContainsDiagnostics)
            {
                continue;
            }

            if (ParsedText.Find(hygiene.Apis, file, operation) is { } parsed)
            {
                if (FailedParse.Of(file, parsed) is { } zero && IsData(context, file, hygiene, parsed, zero) && reported.Add(zero.Place.Syntax))
                {
                    var text = zero.Form == ZeroForm.Converted ? parsed.Call.OperandOf("text")! : operation;
                    Report(context, zero, $"'{ShortText.Of(text.Syntax)}' {(zero.Form == ZeroForm.Converted ? "is null" : "finds no number")}");
                }
            }
            else if (NullNumber.Find(file, operation) is var (number, none)
                && (hygiene.Gate.Admits(context, operation.Syntax.SpanStart) || hygiene.Gate.AdmitsNamed(context, operation.Syntax.SpanStart, Features))
                && ZeroSinks.Of(file, hygiene.Apis, none) == ZeroSink.Numbers
                && !operation.IsInExpressionTree())
            {
                Report(context, none, $"'{ShortText.Of(number.Syntax)}' is null");
            }
        }
    }

    private static void CheckSteps(SemanticModelAnalysisContext context, FileOperations file, ApiTable apis)
    {
        foreach (var step in ReplacedByDefault.In(file, apis))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleCatalog.MissingBecomesZero,
                step.Operation.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(FormProperty, nameof(ZeroForm.Replaced)).Add(ModeProperty, step.Entry.Find("default")),
                $"'{step.Operation.CalledMember()?.Name}' meets a missing value",
                "Say by what it is to be replaced"));
        }
    }

    private static bool IsData(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, ParsedText parsed, ZeroForMissing zero)
    {
        var sink = ZeroSinks.Of(file, hygiene.Apis, zero);
        if (sink == ZeroSink.None || BlankText.IsAskedFor(file, parsed.Text) || parsed.Call.Operation.IsInExpressionTree())
        {
            return false;
        }

        var field = ParsedField.Find(hygiene.Apis, file, parsed);
        var isOneOfSeveral = field is { IsOneOfSeveral: true };
        // A name and its value: settings are what somebody typed.
        if (parsed.Trace.Any(part => ApiCall.Find(hygiene.Apis, Role.CutText, part) is { } cut && ParsedField.SeparatorsOf(file, cut).Contains('='))
            || sink != ZeroSink.Numbers && !isOneOfSeveral)
        {
            return false;
        }

        return parsed.Origin switch
        {
            TextOrigin.File => hygiene.Gate.Admits(context, parsed.Call.Operation.Syntax.SpanStart)
                || sink == ZeroSink.Numbers && isOneOfSeveral && hygiene.Options.Get(RuleOptions.Context, file.Tree) != ContextMode.Never,
            TextOrigin.Parts => field is not null && hygiene.Gate.Admits(context, parsed.Call.Operation.Syntax.SpanStart),
            _ => false,
        };
    }

    private static void Report(SemanticModelAnalysisContext context, ZeroForMissing zero, string cause)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(FormProperty, zero.Form.ToString());
        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.MissingBecomesZero,
            zero.Place.Syntax.GetLocation(),
            zero.NaNType is null ? properties : properties.Add(TypeProperty, zero.NaNType),
            cause,
            zero.NaNType is null ? "Mark the value as missing, or leave the row out" : "Keep NaN, and replace it later on purpose"));
    }
}
