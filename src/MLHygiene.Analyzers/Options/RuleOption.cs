using System;

namespace MLHygiene.Analyzers.Options;

/// <summary>One option of the package: <c>mlhygiene.&lt;name&gt;</c>, or <c>mlhygiene.MLHnnnn.&lt;name&gt;</c> for one rule.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
internal sealed class RuleOption<T> : IRuleOption
{
    private readonly Func<string, (bool IsValid, T Value)> _read;

    public RuleOption(string name, T defaultValue, string allowed, Func<string, (bool IsValid, T Value)> read, bool isPerRule = true)
    {
        Name = name;
        Default = defaultValue;
        Allowed = allowed;
        _read = read;
        IsPerRule = isPerRule;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public bool IsPerRule { get; }

    /// <inheritdoc/>
    public string Allowed { get; }

    /// <summary>What holds where the user says nothing, or nothing valid.</summary>
    public T Default { get; }

    /// <inheritdoc/>
    public bool IsValid(string text) => _read(text).IsValid;

    /// <summary>Reads the text of a value.</summary>
    /// <returns>False where the text is not a value of the option; then <paramref name="value"/> is the default.</returns>
    public bool TryRead(string text, out T value)
    {
        var (isValid, read) = _read(text);
        value = isValid ? read : Default;
        return isValid;
    }
}
