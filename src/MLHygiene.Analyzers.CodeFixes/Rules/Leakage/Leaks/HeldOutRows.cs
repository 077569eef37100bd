using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.CodeFixes.Rules.Leakage.Leaks;

/// <summary>Evaluates on the rows that were held out when the model was trained, where the program can name them.</summary>
internal static class HeldOutRows
{
    /// <summary>The edits; null where no such rows are in scope.</summary>
    public static Action<SyntaxEditor>? Find(LeakReport report)
    {
        if (report.TaughtRows is not { } taught || report.Call(Role.Evaluate, report.Sink)?.ValueOf("data") is not { } data)
        {
            return null;
        }

        var evaluated = RowsPath.Of(report, data);
        var trained = RowsPath.Of(report, taught);
        if (!TakeTheSameWay(evaluated, trained))
        {
            return null;
        }

        return Division.OtherSides(report, trained.Rows, evaluated.Place.Syntax.SpanStart)
            .Select(rows => evaluated.With(report, rows))
            .OfType<ExpressionSyntax>()
            .Select(rows => new Action<SyntaxEditor>(editor => Edits.Replace(editor, evaluated.Place, rows)))
            .FirstOrDefault(edit => Trial.Succeeds(report, edit));
    }

    // What is evaluated goes through the model, and before that through whatever the training rows went through.
    private static bool TakeTheSameWay(RowsPath evaluated, RowsPath trained) =>
        evaluated.Models.Length == trained.Models.Length + 1
        && evaluated.Models.Skip(1).Zip(trained.Models, LeakReport.NameTheSame).All(isSame => isSame);
}
