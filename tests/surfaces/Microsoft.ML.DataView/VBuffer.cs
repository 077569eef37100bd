using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.ML.Data
{
    public readonly struct VBuffer<T> : IEnumerable
    {
        public readonly int Length;

        public VBuffer(int length, int count, T[] values, int[] indices) => throw null!;
        public VBuffer(int length, T[] values, int[] indices = null) => throw null!;

        public bool IsDense => throw null!;

        public static void Copy(T[] source, int sourceIndex, ref VBuffer<T> destination, int length) => throw null!;
        public void CopyTo(ref VBuffer<T> destination) => throw null!;
        public void CopyTo(ref VBuffer<T> destination, int sourceIndex, int length) => throw null!;
        public void CopyTo(Span<T> destination) => throw null!;
        public void CopyTo(Span<T> destination, int destinationIndex, T defaultValue = default) => throw null!;
        public void CopyToDense(ref VBuffer<T> destination) => throw null!;
        public IEnumerable<T> DenseValues() => throw null!;
        public IEnumerator GetEnumerator() => throw null!;
        public ReadOnlySpan<int> GetIndices() => throw null!;
        public T GetItemOrDefault(int index) => throw null!;
        public void GetItemOrDefault(int index, ref T destination) => throw null!;
        public ReadOnlySpan<T> GetValues() => throw null!;
        public IEnumerable<KeyValuePair<int, T>> Items(bool all = false) => throw null!;
        public override string ToString() => throw null!;
    }
}
