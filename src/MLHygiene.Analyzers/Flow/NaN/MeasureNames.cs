using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>What the names in an expression say about a number: that training made it, or that something is chosen by it.</summary>
internal static class MeasureNames
{
    private static readonly ImmutableHashSet<string> Losses = IdentifierWords.List(
        "loss", "losses", "error", "errors", "err", "mse", "rmse", "mae", "nll", "perplexity", "crossentropy");

    private static readonly ImmutableHashSet<string> Others = IdentifierWords.List(
        "distance", "distances", "dist", "dists", "score", "scores", "similarity", "similarities", "metric", "metrics", "cost", "costs",
        "divergence", "residual", "residuals", "energy", "deviation", "impurity", "inertia", "gap");

    private static readonly ImmutableHashSet<string> Measures = Losses.Union(Others);

    private static readonly ImmutableHashSet<string> Training = IdentifierWords.List(
        "epoch", "epochs", "patience", "patient", "wait", "early", "stopping", "stopper", "checkpoint", "checkpoints", "iteration", "iterations", "iter",
        "trial", "trials", "optimizer", "gradient", "backward", "train", "training", "trainer");

    /// <summary>Whether a file has a name that speaks of a measure: without one no expression does.</summary>
    public static bool AreIn(SourceText text)
    {
        var words = FileWords.Of(text);
        return Measures.Any(words.HasInName);
    }

    /// <summary>Whether a file has a name that speaks of rounds of training: without one no place does.</summary>
    public static bool TrainingIsIn(SourceText text)
    {
        var words = FileWords.Of(text);
        return Training.Any(words.HasInName);
    }

    /// <summary>Whether a number is called a loss or an error by the program itself: training makes it, and training may diverge.</summary>
    public static bool SayLoss(IOperation number) =>
        Of(number).Any(named => !named.DeclaringSyntaxReferences.IsEmpty && IdentifierWords.HasAny(named.Name, Losses));

    /// <summary>Whether the names around a place speak of rounds of training: epochs, patience, trials.</summary>
    public static bool SayTraining(IOperation place)
    {
        var function = place.EnclosingFunction();
        return Names(function).Concat(StatementNames.Around(place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart)))
            .Any(name => IdentifierWords.HasAny(name, Training));
    }

    private static IEnumerable<string> Names(IOperation function) =>
        function.Descendants().Select(part => part switch
        {
            IVariableDeclaratorOperation declared => declared.Symbol.Name,
            // GradientStep(rows), and not task.Wait()
            IInvocationOperation { TargetMethod: var method } => method.IsOfPlatform() ? null : method.Name,
            _ => part.NamedSymbol()?.Name,
        }).OfType<string>();

    /// <summary>Whether a number is called a measure: a loss, a distance, a score.</summary>
    public static bool SayMeasure(IOperation number) => Of(number).Any(named => IdentifierWords.HasAny(named.Name, Measures));

    /// <summary>The variables, members and methods that a number is, or is computed from in place.</summary>
    public static IEnumerable<ISymbol> Of(IOperation number)
    {
        var value = number.Unwrap();
        return value switch
        {
            IBinaryOperation binary when !Taint.IsComparison(binary.OperatorKind) => Of(binary.LeftOperand).Concat(Of(binary.RightOperand)),
            IUnaryOperation unary => Of(unary.Operand),
            IArrayElementReferenceOperation element => Of(element.ArrayReference),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => Of(rows),
            // A span of an array.
            IConversionOperation { OperatorMethod.DeclaringSyntaxReferences.IsEmpty: true } conversion => Of(conversion.Operand),
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements.SelectMany(Of),
            // runs.Select(run => run.Loss)
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } =>
                RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>().SelectMany(Of),
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var named } } => One(named),
            // loss.item<float>(), Math.Abs(error), Distance(a, b)
            IInvocationOperation { TargetMethod: var method } call => One(method)
                .Concat(call.Instance is { } instance ? Of(instance) : Enumerable.Empty<ISymbol>())
                .Concat(method.DeclaringSyntaxReferences.IsEmpty ? call.Arguments.SelectMany(argument => Of(argument.Value)) : Enumerable.Empty<ISymbol>()),
            _ => value.NamedSymbol() is { } named ? One(named) : Enumerable.Empty<ISymbol>(),
        };
    }

    private static IEnumerable<ISymbol> One(ISymbol symbol)
    {
        yield return symbol;
    }
}
