using System.Collections;
using System.Collections.Generic;

namespace TorchSharp
{
    public static partial class torch
    {
        public struct Size : IEnumerable<long>
        {
            public static torch.Size Empty;

            public Size(IEnumerable<long> shape) => throw null!;
            public Size(int size) => throw null!;
            public Size(int[] shape) => throw null!;
            public Size(long size) => throw null!;
            public Size(long[] shape) => throw null!;
            public Size((int, int, int, int, int, int) size) => throw null!;
            public Size((int, int, int, int, int) size) => throw null!;
            public Size((int, int, int, int) size) => throw null!;
            public Size((int, int, int) size) => throw null!;
            public Size((int, int) size) => throw null!;
            public Size((long, long, long, long, long, long) size) => throw null!;
            public Size((long, long, long, long, long) size) => throw null!;
            public Size((long, long, long, long) size) => throw null!;
            public Size((long, long, long) size) => throw null!;
            public Size((long, long) size) => throw null!;

            public bool IsEmpty => throw null!;
            public bool IsScalar => throw null!;
            public long this[int idx] => throw null!;
            public long this[long idx] => throw null!;
            public int Length => throw null!;
            public long[] Shape => throw null!;

            public override bool Equals(object? obj) => throw null!;
            public IEnumerator<long> GetEnumerator() => throw null!;
            public override int GetHashCode() => throw null!;
            public torch.Size Slice(int first, int next) => throw null!;
            public IEnumerable<long> Take(int i) => throw null!;
            public long numel() => throw null!;

            public static torch.Size operator +(torch.Size left, IEnumerable<long> right) => throw null!;
            public static torch.Size operator +(torch.Size left, torch.Size right) => throw null!;
            public static bool operator ==(torch.Size left, torch.Size right) => throw null!;
            public static implicit operator torch.Size(long size) => throw null!;
            public static implicit operator torch.Size(long[] size) => throw null!;
            public static implicit operator torch.Size((long, long, long, long, long, long) size) => throw null!;
            public static implicit operator torch.Size((long, long, long, long, long) size) => throw null!;
            public static implicit operator torch.Size((long, long, long, long) size) => throw null!;
            public static implicit operator torch.Size((long, long, long) size) => throw null!;
            public static implicit operator torch.Size((long, long) size) => throw null!;
            public static bool operator !=(torch.Size left, torch.Size right) => throw null!;

            IEnumerator IEnumerable.GetEnumerator() => throw null!;
        }

        public struct TensorIndex
        {
            public static torch.TensorIndex Colon;
            public static torch.TensorIndex Ellipsis;
            public static torch.TensorIndex None;
            public static torch.TensorIndex Null;

            public static torch.TensorIndex Bool(bool value) => throw null!;
            public static torch.TensorIndex Single(long? index) => throw null!;
            public static torch.TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => throw null!;
            public static torch.TensorIndex Slice((int? start, int? end) range) => throw null!;
            public static torch.TensorIndex Tensor(torch.Tensor tensor) => throw null!;

            public static implicit operator torch.TensorIndex(long value) => throw null!;
            public static implicit operator torch.TensorIndex((int? start, int? end) range) => throw null!;
            public static implicit operator torch.Tensor(torch.TensorIndex value) => throw null!;
        }
    }
}
