using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Gate;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>MLH2004: training and test rows are the first and the last rows of a file that nothing has shuffled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PositionalSplitAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the seed of the shuffle that the fix inserts; absent where no fix is sure.</summary>
    internal const string SeedKey = "Seed";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.PositionalSplit);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (TestFrameworks.IsReferencedBy(start.Compilation))
        {
            return;
        }

        var words = new WordScan("train");
        var slices = new SliceScan(hygiene.Apis);
        start.RegisterGatedFileAction(hygiene, (context, file) => Check(context, file, hygiene), text => slices.FindsAny(text) && words.FindsAny(text), static _ => true);
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var slices = new RowSlices(hygiene.Apis, file).All().ToList();
        foreach (var function in slices.GroupBy(slice => slice.Operation.EnclosingFunction()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var sources = function.GroupBy(slice => slice.Source).Select(group => group.ToList()).ToList();
            foreach (var parts in sources)
            {
                if (Pair(parts) is not var (train, test)
                    || train.SaysTime(file)
                    || test.SaysTime(file)
                    || UnshuffledRows.Find(hygiene.Apis, file, train) is not { } rows
                    || !hygiene.Gate.AdmitsFlow(context, train.Operation.Syntax.SpanStart))
                {
                    continue;
                }

                // Features and labels that are cut alike are one split.
                Report(context, file, hygiene, (train, test), rows, isAlone: sources.Count == 1);
                break;
            }
        }
    }

    private static (RowSlice Train, RowSlice Test)? Pair(IReadOnlyList<RowSlice> parts)
    {
        var train = parts.FirstOrDefault(part => PartNames.SaysTrain(part.Place.Name));
        var test = parts.FirstOrDefault(part => PartNames.SaysTest(part.Place.Name));
        return train is not null && test is not null
            && (IsFirst(train) || IsFirst(test))
            && !Alternatives.AreAlternatives(train.Operation, test.Operation)
                ? (train, test)
                : null;
    }

    private static bool IsFirst(RowSlice part) => part.Start.Constant == 0;

    private static void Report(
        SemanticModelAnalysisContext context,
        FileOperations file,
        HygieneContext hygiene,
        (RowSlice Train, RowSlice Test) parts,
        UnshuffledRows rows,
        bool isAlone)
    {
        var (first, second) = parts.Train.Operation.Syntax.SpanStart < parts.Test.Operation.Syntax.SpanStart
            ? (parts.Train, parts.Test)
            : (parts.Test, parts.Train);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (isAlone && !HasPartner(file, first))
        {
            properties = properties.Add(
                SeedKey, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.PositionalSplit, file.Tree).ToString(CultureInfo.InvariantCulture));
        }

        context.ReportDiagnostic(Diagnostic.Create(
            RuleCatalog.PositionalSplit,
            first.Operation.Syntax.GetLocation(),
            new[] { second.Operation.Syntax.GetLocation(), rows.Origin.Syntax.GetLocation() },
            properties,
            parts.Train.Place.Name,
            parts.Test.Place.Name,
            first.Source.Name,
            rows.Order));
    }

    // Labels in a variable of their own would be left behind.
    private static bool HasPartner(FileOperations file, RowSlice part) =>
        part.Operation.EnclosingFunction().DescendantsAndSelf().Any(operation => operation switch
        {
            ILocalReferenceOperation local => PairNames.ArePair(local.Local.Name, part.Source.Name),
            IParameterReferenceOperation parameter => PairNames.ArePair(parameter.Parameter.Name, part.Source.Name),
            IFieldReferenceOperation field => PairNames.ArePair(field.Field.Name, part.Source.Name),
            _ => false,
        })
        || file.ReferencesTo(part.Source.Symbol).Count == 0;
}
