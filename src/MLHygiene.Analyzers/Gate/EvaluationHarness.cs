using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;

namespace MLHygiene.Analyzers.Gate;

/// <summary>
/// Tells code that measures how good outputs are, for rules about what is fine elsewhere: an answer may be a matter of chance, a score
/// may not. Names alone say little outside machine learning, where expressions are evaluated and inputs validated: a rule asks the
/// <see cref="LearningGate"/> too, or knows the output from a library.
/// </summary>
internal static class EvaluationHarness
{
    private static readonly ImmutableHashSet<string> Measures = IdentifierWords.List(
        "eval", "evals", "evaluate", "evaluates", "evaluated", "evaluating", "evaluation", "evaluations", "evaluator", "evaluators",
        "bench", "benchmark", "benchmarks", "benchmarking", "score", "scores", "scored", "scorer", "scorers", "scoring",
        "grade", "grades", "graded", "grader", "graders", "grading", "judge", "judges", "judged", "judging", "judgement", "judgment",
        "accuracy", "accuracies", "metric", "metrics", "validate", "validates", "validated", "validating", "validation", "validator");

    private static readonly ImmutableHashSet<string> Expected = IdentifierWords.List(
        "expected", "expectation", "expectations", "label", "labels", "target", "targets", "truth", "truths", "actual", "actuals", "gold",
        "golden", "reference", "references", "y", "ys", "correct");

    // The names of metrics, where outputs and what is expected are seen besides.
    private static readonly ImmutableHashSet<string> Metrics = Measures.Union(IdentifierWords.List(
        "loss", "error", "errors", "mse", "rmse", "mae", "mape", "precision", "recall", "auc", "hit", "hits", "correct", "entropy", "confusion", "test"));

    private static readonly ImmutableHashSet<string> Outputs = IdentifierWords.List(
        "predict", "predicts", "predicted", "prediction", "predictions", "pred", "preds", "output", "outputs", "result", "results",
        "response", "responses", "reply", "answer", "answers", "guess", "guesses", "classify", "classified", "infer", "inferred",
        "argmax", "probability", "probabilities", "probs", "generate", "generated", "completion", "completions", "forecast", "estimate", "estimated");

    /// <summary>Whether a place is in code that measures: by the names around it, or by a loop of its function that counts hits.</summary>
    /// <param name="symbol">What encloses the place.</param>
    /// <param name="place">An operation of the function.</param>
    public static bool Encloses(ISymbol symbol, IOperation place) => IsNamed(symbol) || CountsHits(place.EnclosingFunction());

    /// <summary>Whether a method or one of the types around it is named for measuring, such as <c>Evaluate</c> or <c>AnswerGrader</c>.</summary>
    public static bool IsNamed(ISymbol? symbol) => StatementNames.Around(symbol).Any(name => IdentifierWords.HasAny(name, Measures));

    /// <summary>Whether a method is named for a metric, such as <c>MeanSquaredError</c>: enough only beside outputs and what is expected.</summary>
    public static bool IsMetric(string name) => IdentifierWords.HasAny(name, Metrics);

    /// <summary>Whether some code compares outputs with what is expected, one by one, and counts the hits or sums up a score.</summary>
    public static bool CountsHits(IOperation code) => code.DescendantsAndSelf().Any(operation => operation switch
    {
        ILoopOperation loop => loop.Body.DescendantsAndSelf().Any(step => IsHit(step, loop) || IsScore(step, loop)),
        // rows.Count(row => Predict(row.Features) == row.Label)
        IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } query =>
            IsNumber(query.Type) && query.Arguments.Any(argument => argument.Value.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
                && lambda.Body.DescendantsAndSelf().Any(IsComparison)),
        _ => false,
    });

    // if (Predict(x) == y) correct++; correct += Predict(x) == y ? 1 : 0;
    private static bool IsHit(IOperation step, ILoopOperation loop) => step switch
    {
        IConditionalOperation choice when choice.Condition.DescendantsAndSelf().Any(IsComparison) =>
            choice.DescendantsAndSelf().Any(counted => IsSum(counted, loop)) || IsAdded(choice, loop),
        _ => false,
    };

    // total += Similarity(output, expected);
    private static bool IsScore(IOperation step, ILoopOperation loop) =>
        step is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum
        && IsSum(sum, loop)
        && sum.Value.DescendantsAndSelf().OfType<IInvocationOperation>().Any(call =>
            call.Arguments.Any(argument => IsExpected(argument.Value)) && call.Arguments.Any(argument => IsOutput(argument.Value)));

    private static bool IsAdded(IOperation value, ILoopOperation loop)
    {
        for (var at = value.Parent; at is not null && at != loop; at = at.Parent)
        {
            if (IsSum(at, loop))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSum(IOperation operation, ILoopOperation loop)
    {
        var target = operation switch
        {
            IIncrementOrDecrementOperation { Kind: OperationKind.Increment } increment => increment.Target,
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => sum.Target,
            _ => null,
        };
        return target?.Variable() is { } variable
            && IsNumber(target.Type)
            && !(variable is ILocalSymbol local && local.DeclaringSyntaxReferences.Any(declaration => loop.Syntax.Span.Contains(declaration.Span)));
    }

    private static bool IsComparison(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => ArePair(equality.LeftOperand, equality.RightOperand),
        IInvocationOperation { TargetMethod: { Name: nameof(Equals), ReturnType.SpecialType: SpecialType.System_Boolean }, Arguments: { Length: > 0 } arguments } call =>
            call.Instance is { } compared ? ArePair(compared, arguments[0].Value)
            : arguments.Length > 1 && ArePair(arguments[0].Value, arguments[1].Value),
        _ => false,
    };

    /// <summary>Whether one of two expressions is named for an output, and the other for what is expected.</summary>
    public static bool ArePair(IOperation left, IOperation right) =>
        IsOutput(left) && IsExpected(right)
        || IsOutput(right) && IsExpected(left);

    private static bool IsExpected(IOperation value) =>
        NameOf(value.Unwrap()) is { } name && IdentifierWords.HasAny(name, Expected) && !IdentifierWords.HasAny(name, Outputs);

    // ArgMax(output) is one too.
    private static bool IsOutput(IOperation value) =>
        NameOf(value.Unwrap()) is { } name && IdentifierWords.HasAny(name, Outputs)
        || value.Unwrap() is IInvocationOperation call && call.Arguments.Any(argument => IsOutput(argument.Value));

    private static string? NameOf(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "Trim" or "ToString" or "ToLowerInvariant" or "ToUpperInvariant" }, Instance: { } text } => NameOf(text.Unwrap()),
        IInvocationOperation call => call.TargetMethod.Name,
        IArrayElementReferenceOperation element => NameOf(element.ArrayReference.Unwrap()),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows } => NameOf(rows.Unwrap()),
        IPropertyReferenceOperation { Property.Name: "Text" or "Content" or "Value", Instance: { } holder } => NameOf(holder.Unwrap()),
        _ => value.Variable()?.Name,
    };

    private static bool IsNumber(ITypeSymbol? type) =>
        type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };
}
