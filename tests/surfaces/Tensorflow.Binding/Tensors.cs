using System;
using System.Collections;
using System.Collections.Generic;
using Tensorflow.Common.Types;
using Tensorflow.NumPy;

namespace Tensorflow
{
    public abstract class DisposableObject : IDisposable
    {
        internal DisposableObject() => throw null!;
        public void Dispose() => throw null!;
    }

    public interface ICanBeFlattened
    {
    }

    public interface IPackable<T>
    {
    }

    public interface ITensorOrOperation
    {
    }

    public interface ITensorOrTensorArray
    {
    }

    public interface IVariableV1
    {
        string Name { get; }
        Shape shape { get; }
    }

    public class Shape : INestStructure<long>
    {
        public Shape(params int[] dims) => throw null!;
        public Shape(params long[] dims) => throw null!;
        public long this[int n] { get => throw null!; set => throw null!; }
    }

    public class Tensor : DisposableObject, ITensorOrOperation, ITensorOrTensorArray, IPackable<Tensor>, ICanBeFlattened
    {
        public Tensor(NDArray nd) => throw null!;
        protected Tensor() => throw null!;
        public Shape shape { get => throw null!; set => throw null!; }
    }

    public sealed class Tensors : Nest<Tensor>, IDisposable
    {
        public Tensors(params Tensor[] tensors) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Tensorflow.Common.Types
{
    public interface INestable<T>
    {
    }

    public interface INestStructure<T> : INestable<T>
    {
    }

    public interface IOptionalArgs
    {
    }

    public class Nest<T> : INestStructure<T>, IEnumerable<T>
    {
        internal Nest() => throw null!;
        IEnumerator<T> IEnumerable<T>.GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }
}

namespace Tensorflow.Gradients
{
    public class GradientTape : IDisposable
    {
        public GradientTape() => throw null!;
        public void Dispose() => throw null!;
        public Tensor[] gradient(Tensor target, IEnumerable<IVariableV1> sources, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
        public Tensor gradient(Tensor target, Tensor source, List<Tensor> output_gradients = null, string unconnected_gradients = null) => throw null!;
    }
}

namespace Tensorflow.NumPy
{
    public class NDArray : Tensor, IEnumerable<NDArray>
    {
        protected NDArray() => throw null!;
        public NDArray(Array value, Shape? shape = null) => throw null!;
        public IEnumerator<NDArray> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public class np
    {
        public np() => throw null!;
        public static NDArray array<T>(params T[] data) where T : unmanaged => throw null!;
        public static NDArray load(string file) => throw null!;
        public static RandomizedImpl random;
    }

    public class RandomizedImpl
    {
        public RandomizedImpl() => throw null!;
        public NDArray normal(float loc = 0.0f, float scale = 1.0f, Shape? size = null) => throw null!;
        public NDArray permutation(int x) => throw null!;
        public NDArray permutation(NDArray x) => throw null!;
        public NDArray randn(params int[] shape) => throw null!;
        public NDArray random(Shape size) => throw null!;
        public void shuffle(NDArray x, int? seed = null) => throw null!;
        public NDArray uniform(float low = 0.0f, float high = 1.0f, Shape? size = null) => throw null!;
    }
}
