using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>
/// A loader for evaluation that hands out the dataset of a loader for training, as their names tell. For loaders that the file makes
/// and somebody else reads: of a loop that it sees, the flow tells.
/// </summary>
internal sealed class SharedDataset
{
    private SharedDataset(IOperation training, IOperation evaluation)
    {
        Training = training;
        Evaluation = evaluation;
    }

    /// <summary>What makes the loader for training.</summary>
    public IOperation Training { get; }

    /// <summary>What makes the loader for evaluation.</summary>
    public IOperation Evaluation { get; }

    /// <summary>The pairs of a file, one for each dataset and function.</summary>
    public static IEnumerable<SharedDataset> Find(ApiTable apis, FileOperations file) =>
        file.All
            .Select(operation => LoaderOf(apis, file, operation))
            .OfType<Loader>()
            .GroupBy(loader => (loader.Operation.EnclosingFunction(), loader.Data))
            .Select(group => PairIn(file, group.ToList()))
            .OfType<SharedDataset>();

    // The order that a caller computes may be a choice of rows.
    private static Loader? LoaderOf(ApiTable apis, FileOperations file, IOperation operation) =>
        ApiCall.Find(apis, Role.Loader, operation) is { } loader
        && loader.ValueOf("data") is { } data
        && loader.ValueOf("shuffle") is { } shuffle
        && RowVariable.Of(data) is { } dataset
            ? new Loader(
                operation,
                dataset,
                RowPlace.Of(file, ValuePath.Begin(operation)).Name,
                shuffles: shuffle.ConstantValue is { HasValue: true, Value: true })
            : null;

    private static SharedDataset? PairIn(FileOperations file, IReadOnlyList<Loader> loaders)
    {
        if (loaders.Count < 2 || SwitchedDataset.Is(file, loaders[0].Data.Symbol))
        {
            return null;
        }

        var evaluations = loaders.Where(loader => IsTest(loader.Name) || loaders.Count == 2).ToList();
        var pairs =
            from training in evaluations.Count > 0 ? loaders.Where(Trains) : Enumerable.Empty<Loader>()
            from evaluation in evaluations
            where training != evaluation
                && (IsTest(evaluation.Name) || IsMixedUp(file, training, evaluation, loaders.Count))
                && !Alternatives.AreAlternatives(training.Operation, evaluation.Operation)
            select new SharedDataset(training.Operation, evaluation.Operation);
        return pairs.FirstOrDefault();
    }

    private static bool Trains(Loader loader) =>
        IsTrain(loader.Name)
        || (!PartNames.SaysTest(loader.Name) && !PartNames.SaysTest(loader.Data.Name) && (loader.Shuffles || IsTrain(loader.Data.Name)));

    // var train = …; var test = …; return (new(train, 64, shuffle: true), new(train, 64));
    private static bool IsMixedUp(FileOperations file, Loader training, Loader evaluation, int count) =>
        count == 2
        && training.Operation.Syntax.SpanStart < evaluation.Operation.Syntax.SpanStart
        && training.Shuffles && !evaluation.Shuffles
        && !PartNames.SaysTrain(evaluation.Name)
        && training.Data.Symbol is ILocalSymbol used
        && evaluation.Operation.EnclosingFunction().DescendantsAndSelf().OfType<IVariableDeclaratorOperation>().Any(declarator =>
            IsTest(declarator.Symbol.Name)
            && SymbolEqualityComparer.Default.Equals(declarator.Symbol.Type, used.Type)
            && file.WritesTo(declarator.Symbol).Count == 1
            && file.ReferencesTo(declarator.Symbol).Count == 0);

    private static bool IsTrain(string? name) => PartNames.SaysTrain(name) && !PartNames.SaysTest(name);

    private static bool IsTest(string? name) => PartNames.SaysTest(name) && !PartNames.SaysTrain(name);

    private sealed class Loader
    {
        public Loader(IOperation operation, RowVariable data, string? name, bool shuffles)
        {
            Operation = operation;
            Data = data;
            Name = name;
            Shuffles = shuffles;
        }

        public IOperation Operation { get; }

        public RowVariable Data { get; }

        public string? Name { get; }

        public bool Shuffles { get; }
    }
}
