using System;
using System.Collections.Generic;
using System.Globalization;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A constant.</summary>
internal sealed class ConstantFact : Fact
{
    public ConstantFact(object value)
        : this(value, Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty)
    {
    }

    private ConstantFact(object value, string text)
        : base(Key.Of("constant").With(value.GetType().Name).With(text))
    {
        Value = value;
        Text = text;
    }

    public object Value { get; }

    /// <summary>The constant in the language of no country.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => LearnedFact.Of(lessons);

    /// <inheritdoc/>
    protected override string Describe() => "constant[" + Value.GetType().Name + ":" + Text + "]";
}
