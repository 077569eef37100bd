namespace MLHygiene.Analyzers;

/// <summary>
/// The categories of the rules: what <c>dotnet_analyzer_diagnostic.category-&lt;category&gt;.severity</c> names.
/// The thousands digit of a rule's id is the category's place in this list.
/// </summary>
internal static class RuleCategory
{
    public const string Configuration = "MLHygiene.Configuration";
    public const string Leakage = "MLHygiene.Leakage";
    public const string Sampling = "MLHygiene.Sampling";
    public const string Reproducibility = "MLHygiene.Reproducibility";
    public const string Numerics = "MLHygiene.Numerics";
    public const string Data = "MLHygiene.Data";
}
