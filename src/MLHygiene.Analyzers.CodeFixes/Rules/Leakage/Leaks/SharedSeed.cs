using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Draws a bootstrap sample and the rows that it leaves out with one seed.</summary>
internal static class SharedSeed
{
    /// <summary>The seed and the edits; null where the parts are not a sample and its complement.</summary>
    public static (int Seed, Action<SyntaxEditor> Apply)? Find(LeakReport report)
    {
        if (report.TaughtRows is not { } taught || report.Call(Role.Evaluate, report.Sink)?.ValueOf("data") is not { } data
            || Sample(report, RowsPath.Of(report, taught).Rows) is not { } trained
            || Sample(report, RowsPath.Of(report, data).Rows) is not { } evaluated
            || trained.Operation == evaluated.Operation
            || !LeakReport.NameTheSame(trained.ValueOf("data"), evaluated.ValueOf("data"))
            || IsComplement(trained) == IsComplement(evaluated))
        {
            return null;
        }

        var seed = SeedOf(trained) ?? SeedOf(evaluated)
            ?? report.Context.Hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.SplitPartsOverlap, report.File.Tree);
        Action<SyntaxEditor> apply = editor =>
        {
            foreach (var sample in new[] { trained, evaluated }.Where(sample => SeedOf(sample) != seed))
            {
                Write(editor, sample, seed);
            }
        };
        return CanWrite(trained) && CanWrite(evaluated) && Trial.Succeeds(report, apply) ? (seed, apply) : null;
    }

    private static ApiCall? Sample(LeakReport report, IOperation rows) =>
        report.Call(Role.Bootstrap, rows) ?? report.Call(Role.Bootstrap, report.ValueOf(Division.Resolve(report, rows)));

    private static bool IsComplement(ApiCall sample) => sample.ValueOf("complement")?.ConstantValue is { HasValue: true, Value: true };

    private static int? SeedOf(ApiCall sample) => sample.ValueOf("seed")?.ConstantValue is { HasValue: true, Value: int seed } ? seed : null;

    // A seed that the program computes is left to it; and in a loop, one seed would draw the same rows each time.
    private static bool CanWrite(ApiCall sample) =>
        SeedArgument.CanBeAddedTo(sample.Operation.Syntax)
        && (SeedOf(sample) is not null || sample.ValueOf("seed") is not { } seed || seed.IsNull())
        && !sample.Operation.Syntax.Ancestors().Any(Loops.IsLoop);

    private static void Write(SyntaxEditor editor, ApiCall sample, int seed)
    {
        var value = SyntaxFactory.ParseExpression(seed.ToString(CultureInfo.InvariantCulture));
        if (sample.Entry.Find("seed") is { } parameter)
        {
            if (sample.Operation.ArgumentFor(parameter) is { ArgumentKind: ArgumentKind.Explicit, Value: var written })
            {
                Edits.Replace(editor, written, value);
            }
            else
            {
                editor.ReplaceNode(sample.Operation.Syntax, (current, _) => SeedArgument.AddTo(current, parameter, value));
            }
        }
    }
}
