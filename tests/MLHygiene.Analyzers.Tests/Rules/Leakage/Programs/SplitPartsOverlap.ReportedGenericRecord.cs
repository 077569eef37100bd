record Split<T>(T[] Train, T[] Validation);
static class Splits { public static Split<T> Make<T>(T[] items, int n) => new Split<T>(items[..n],
   items[(n - 1)..]); //! MLH1005
}
