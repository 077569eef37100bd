class D { private readonly float[][] _rows; public D(float[][] rows) { _rows = rows.Concat(rows).ToArray(); }
 public (float[][] Train, float[][] Test) Split(int n) => (_rows[..n],
   _rows[n..]); //! MLH1007
}
