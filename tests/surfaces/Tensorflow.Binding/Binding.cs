using System.Collections.Generic;
using Tensorflow.Gradients;

namespace Tensorflow
{
    public static class Binding
    {
        public static tensorflow tf { get => throw null!; }
        public static IEnumerable<(int, T)> enumerate<T>(IEnumerable<T> values, int start = 0, int step = 1) => throw null!;
        public static IEnumerable<(int, T)> enumerate<T>(IList<T> values) => throw null!;
        public static IEnumerable<int> range(int end) => throw null!;
        public static IEnumerable<(T1, T2)> zip<T1, T2>(IEnumerable<T1> e1, IEnumerable<T2> e2) => throw null!;
        public static IEnumerable<(T1, T2)> zip<T1, T2>(IList<T1> t1, IList<T2> t2) => throw null!;
    }

    public class tensorflow
    {
        public tensorflow() => throw null!;
        public DataOps data { get => throw null!; }
        public GradientTape GradientTape(bool persistent = false, bool watch_accessed_variables = true) => throw null!;

        public class DataOps
        {
            public DataOps() => throw null!;
            public DatasetManager Dataset { get => throw null!; }
        }
    }
}
