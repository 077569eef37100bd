namespace MLHygiene.Analyzers.Gate;

/// <summary>The notions that the names of one type have; each counts once, however often it is met.</summary>
internal struct VocabularyScore
{
    private readonly Vocabulary _vocabulary;
    private bool[]? _met;
    private int _strong;
    private int _weak;

    /// <summary>Begins to read a type.</summary>
    /// <param name="vocabulary">The notions.</param>
    /// <param name="weak">The weak notions that are known beforehand.</param>
    public VocabularyScore(Vocabulary vocabulary, int weak)
    {
        _vocabulary = vocabulary;
        _met = null;
        _strong = 0;
        _weak = weak;
    }

    /// <summary>Whether this is enough to be about machine learning. docs/configuration.md says how the bounds were measured.</summary>
    public readonly bool IsEnough => _strong >= 2 || (_strong >= 1 && _weak >= 2) || _weak >= 5;

    /// <summary>Adds the notions of a name.</summary>
    public void Read(string name)
    {
        var at = 0;
        for (var notion = _vocabulary.Next(name, ref at); notion >= 0; notion = _vocabulary.Next(name, ref at))
        {
            _met ??= new bool[_vocabulary.Count];
            if (!_met[notion])
            {
                _met[notion] = true;
                Count(_vocabulary.WeightOf(notion));
            }
        }
    }

    private void Count(VocabularyWeight weight)
    {
        if (weight == VocabularyWeight.Strong)
        {
            _strong++;
        }
        else if (weight == VocabularyWeight.Weak)
        {
            _weak++;
        }
    }
}
