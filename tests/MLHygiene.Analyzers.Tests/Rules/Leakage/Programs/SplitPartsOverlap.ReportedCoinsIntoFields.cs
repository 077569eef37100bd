partial class B { static readonly Random Rng = new(3); float[][] _all = Array.Empty<float[]>(); float[][] _train = Array.Empty<float[]>(), _holdout = Array.Empty<float[]>();
  void Split() { if (_all.Length > 10) { _train = _all.Where((r, i) => Rng.NextSingle() > 0.3f).ToArray();
   _holdout = _all.Where((r, i) => Rng.NextSingle() <= 0.3f).ToArray(); //! MLH1005
  } } }
