using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;
using MLHygiene.Analyzers.Options;

namespace MLHygiene.Analyzers.Rules.Reproducibility;

/// <summary>
/// MLH3002: numbers that no seed decides, where they decide something that a model depends on. The report stands where the seed is missing:
/// on the generator, or on the call that cannot be given one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRandomAnalyzer : HygieneAnalyzer
{
    /// <summary>The property of a report that holds the seed of a generator that may have one; absent where no constant may stand there.</summary>
    internal const string SeedKey = "seed";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleCatalog.UnseededRandom);

    private protected override void Register(CompilationStartAnalysisContext start, HygieneContext hygiene)
    {
        if (!TestFrameworks.IsReferencedBy(start.Compilation))
        {
            start.RegisterFileAction(
                (context, file) => Check(context, file, hygiene), hygiene.Apis.Names(Role.Generator).Union(hygiene.Apis.Names(Role.Unseeded)));
        }
    }

    private static void Check(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene)
    {
        var reported = new HashSet<IOperation>();
        foreach (var unseeded in UnseededDraw.All(hygiene.Apis, file))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!reported.Contains(unseeded.Place)
                && DrawUse.Of(hygiene.Apis, file, unseeded.Draw) is { } use
                && IsAboutLearning(context, file, hygiene, unseeded.Draw))
            {
                reported.Add(unseeded.Place);
                context.ReportDiagnostic(Report(file, hygiene, unseeded, use));
            }
        }
    }

    private static bool IsAboutLearning(SemanticModelAnalysisContext context, FileOperations file, HygieneContext hygiene, IOperation draw) =>
        SplitsRows(draw)
        || hygiene.Apis.Find(Role.Split, draw.CalledMember()) is not null
        || context.SemanticModel.GetEnclosingSymbol(draw.Syntax.SpanStart, context.CancellationToken) is { } symbol
            && hygiene.Gate.AdmitsFlow(symbol, file.Tree, context.CancellationToken);

    // A function that has training and test rows divides them, whatever the program is about.
    private static bool SplitsRows(IOperation draw)
    {
        var root = draw;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var names = root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().Select(declarator => declarator.Symbol)
            .Where(local => local.Type.RowType() is not null)
            .Select(local => local.Name)
            .ToList();
        return names.Exists(name => names.Exists(other => PartNames.AreTrainAndTest(name, other)));
    }

    private static Diagnostic Report(FileOperations file, HygieneContext hygiene, UnseededDraw unseeded, string use)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (unseeded.IsGenerator && !SeedPlace.IsRepeated(hygiene.Apis, unseeded.Place) && !IsSharedField(unseeded.Place))
        {
            properties = properties.Add(
                SeedKey, hygiene.Options.Get(RuleOptions.Seed, RuleCatalog.UnseededRandom, file.Tree).ToString(CultureInfo.InvariantCulture));
        }

        return Diagnostic.Create(
            RuleCatalog.UnseededRandom,
            unseeded.Place.Syntax.GetLocation(),
            new[] { unseeded.Draw.Syntax.GetLocation() },
            properties,
            ShortText.Of(unseeded.Place.Syntax),
            use,
            unseeded.IsGenerator ? "Seed the generator" : "Draw from a generator with a seed instead");
    }

    // Threads that share a generator break one with a seed sooner than one without.
    private static bool IsSharedField(IOperation generator)
    {
        for (var at = generator.Parent; at is not null; at = at.Parent)
        {
            if (at is IFieldInitializerOperation { InitializedFields: var fields })
            {
                return fields.Any(field => field.IsStatic);
            }

            if (at is IPropertyInitializerOperation { InitializedProperties: var properties })
            {
                return properties.Any(property => property.IsStatic);
            }
        }

        return false;
    }
}
