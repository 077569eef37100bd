using System;
using System.Collections.Generic;
using System.Globalization;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A constant.</summary>
internal sealed class ConstantFact : Fact
{
    public ConstantFact(object value)
        : base("constant[" + value.GetType().Name + ":" + Convert.ToString(value, CultureInfo.InvariantCulture) + "]") => Value = value;

    public object Value { get; }

    /// <summary>The constant in the language of no country.</summary>
    public string Text => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <inheritdoc/>
    public override Fact? TaughtBy(IReadOnlyCollection<Lesson> lessons) => LearnedFact.Of(lessons);
}
