using System;
using System.Collections;
using System.Collections.Generic;
using TorchSharp.Utils;

namespace TorchSharp
{
    public enum Padding
    {
        Valid = 0,
        Same = 1,
    }

    public enum PaddingModes
    {
        Zeros = 0,
        Reflect = 1,
        Replicate = 2,
        Circular = 3,
        Constant = 4,
    }
}

namespace TorchSharp.Utils
{
    public class FisherYatesShuffler : IEnumerable<long>
    {
        internal FisherYatesShuffler() => throw null!;
        public FisherYatesShuffler(long size, int? seed = null) => throw null!;

        public IEnumerator<long> GetEnumerator() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)>
    {
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public (TKey, TValue) this[int index] { get => throw null!; set => throw null!; }
        public TValue this[TKey key] { get => throw null!; set => throw null!; }
        public ICollection<TKey> Keys => throw null!;
        public ICollection<TValue> Values => throw null!;

        public void Add(KeyValuePair<TKey, TValue> item) => throw null!;
        public void Add((TKey, TValue) item) => throw null!;
        public void Add(TKey key, TValue value) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(KeyValuePair<TKey, TValue> item) => throw null!;
        public bool Contains((TKey, TValue) item) => throw null!;
        public bool ContainsKey(TKey key) => throw null!;
        public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null!;
        public void CopyTo((TKey, TValue)[] array, int arrayIndex) => throw null!;
        public IEnumerator<(TKey, TValue)> GetEnumerator() => throw null!;
        public int IndexOf((TKey, TValue) item) => throw null!;
        public void Insert(int index, (TKey, TValue) item) => throw null!;
        public bool Remove(KeyValuePair<TKey, TValue> item) => throw null!;
        public bool Remove((TKey, TValue) item) => throw null!;
        public bool Remove(TKey key) => throw null!;
        public void RemoveAt(int index) => throw null!;
        public bool TryGetValue(TKey key, out TValue value) => throw null!;
        public void clear() => throw null!;
        public IEnumerator<(TKey, TValue)> items() => throw null!;
        public IEnumerable<TKey> keys() => throw null!;
        public IEnumerable<TValue> values() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw null!;
    }

    public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
    {
        internal TensorAccessor() => throw null!;

        public long Count => throw null!;
        public bool IsReadOnly => throw null!;
        public T this[params long[] indices] { get => throw null!; set => throw null!; }

        public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public void Dispose() => throw null!;
        public override bool Equals(object obj) => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
        public override int GetHashCode() => throw null!;
        public T[] ToArray() => throw null!;
        public Array ToNDArray() => throw null!;

        public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => throw null!;
        public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}
