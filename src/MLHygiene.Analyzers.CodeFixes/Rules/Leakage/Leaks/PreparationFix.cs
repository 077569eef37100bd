using System.Globalization;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>The fix of a transform that is fitted too early, whatever it learns.</summary>
internal static class PreparationFix
{
    public static Fix? Plan(FixContext context)
    {
        if (LeakReport.Read(context) is not { } report)
        {
            return null;
        }

        // Several evaluations of what one transform did: all are corrected where it is fitted.
        var key = report.Cause.Syntax.SpanStart.ToString(CultureInfo.InvariantCulture);
        return AppendedTrainer.InFolds(report) is { } folds
                ? new Fix("Cross-validate preprocessing and trainer together (changes results)", folds, key)
            : AppendedTrainer.AfterSplit(report) is { } split
                ? new Fix("Split first, and fit preprocessing and trainer together (changes results)", split, key)
            : FitOnTrainingSide.Find(report) is { } fit
                ? new Fix("Fit the preprocessing on the training rows (changes results)", fit, key)
            : null;
    }
}
