namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>What a word says of a method or type that has it in its name; <c>ModelWords.txt</c> describes each.</summary>
internal enum ModelWordKind
{
    Fit,
    FitNot,
    FitApply,
    Evaluate,
    EvaluateNot,
    Judge,
    Labelled,
    Statistic,
    Select,
    Model,
    Transform,
    Training,
    Deliberate,
    Table,
}
