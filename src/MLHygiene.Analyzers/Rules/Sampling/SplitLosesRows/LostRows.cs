using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>Rows that a piece of code leaves out, and what to do about it.</summary>
internal sealed class LostRows
{
    /// <summary>The property of a report that holds the title of the fix; absent where there is none.</summary>
    public const string TitleKey = "Title";

    // Followed by the number of the additional location.
    private const string EditKey = "Edit";

    private readonly SyntaxNode _place;
    private readonly string _what;
    private readonly string _advice;
    private readonly List<SyntaxNode> _others = new();
    private readonly List<string?> _edits = new();
    private string? _title;

    /// <summary>Says what is wrong; others that take part, and a fix, can be added.</summary>
    /// <param name="place">What leaves them out.</param>
    /// <param name="what">A sentence without its end.</param>
    /// <param name="advice">Another.</param>
    public LostRows(SyntaxNode place, string what, string advice)
    {
        _place = place;
        _what = what;
        _advice = advice;
    }

    /// <summary>Where the code stands.</summary>
    public int Position => _place.SpanStart;

    /// <summary>What the fix writes at an additional location; null where it writes nothing there. Nothing at all removes a statement.</summary>
    public static string? EditAt(Diagnostic diagnostic, int location) =>
        diagnostic.Properties.TryGetValue(EditKey + location.ToString(CultureInfo.InvariantCulture), out var edit) ? edit : null;

    /// <summary>Adds what else takes part.</summary>
    public LostRows With(IEnumerable<SyntaxNode> others)
    {
        foreach (var other in others)
        {
            _others.Add(other);
            _edits.Add(null);
        }

        return this;
    }

    /// <summary>Adds a fix. Without edits there is none.</summary>
    public LostRows FixedBy(string title, params (SyntaxNode Place, string Text)[] edits)
    {
        _title = edits.Length == 0 ? null : title;
        foreach (var edit in edits)
        {
            _others.Add(edit.Place);
            _edits.Add(edit.Text);
        }

        return this;
    }

    /// <summary>The report.</summary>
    public Diagnostic ToDiagnostic()
    {
        var properties = _title is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(TitleKey, _title);
        for (var index = 0; index < _edits.Count; index++)
        {
            if (_edits[index] is { } edit)
            {
                properties = properties.Add(EditKey + index.ToString(CultureInfo.InvariantCulture), edit);
            }
        }

        return Diagnostic.Create(
            RuleCatalog.SplitLosesRows, _place.GetLocation(), _others.Select(other => other.GetLocation()), properties, _what, _advice);
    }
}
