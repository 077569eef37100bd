using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Numerics;
using TorchSharp.Modules;

namespace TorchSharp
{
    public enum DeviceType
    {
        CPU = 0,
        CUDA = 1,
        MKLDNN = 2,
        OPENGL = 3,
        OPENCL = 4,
        IDEEP = 5,
        HIP = 6,
        FPGA = 7,
        MSNPU = 8,
        XLA = 9,
        MPS = 13,
        META = 14,
    }

    public sealed class DisposeScope : IDisposable
    {
        internal DisposeScope() => throw null!;

        public int DisposablesCount => throw null!;
        public IReadOnlyList<IDisposable> DisposablesView => throw null!;

        public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables) => throw null!;
        public void Attach(IDisposable disposable) => throw null!;
        public void Attach(params IDisposable[] disposables) => throw null!;
        public bool Contains(IDisposable disposable) => throw null!;
        public void Detach(IEnumerable<IDisposable> disposables) => throw null!;
        public void Detach(params IDisposable[] disposables) => throw null!;
        public T Detach<T>(T disposable) where T : IDisposable => throw null!;
        public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null!;
        public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw null!;
        public void Dispose() => throw null!;
        public void DisposeEverything() => throw null!;
        public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep) => throw null!;
        public void DisposeEverythingBut(params IDisposable[] keep) => throw null!;
        public T DisposeEverythingBut<T>(T keep) where T : IDisposable => throw null!;
        public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null!;
        public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw null!;
        public void MarkAsDisposed(IDisposable disposable) => throw null!;
        public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables) => throw null!;
        public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) => throw null!;
        public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable => throw null!;
        public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope? scope, T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null!;
        public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope? scope, T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw null!;
        public void MoveToOuter(IEnumerable<IDisposable> disposables) => throw null!;
        public void MoveToOuter(params IDisposable[] disposables) => throw null!;
        public T MoveToOuter<T>(T disposable) where T : IDisposable => throw null!;
        public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable => throw null!;
        public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third) where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable => throw null!;
    }

    public sealed class Scalar : IDisposable
    {
        internal Scalar() => throw null!;

        public void Dispose() => throw null!;

        public static implicit operator Scalar(bool value) => throw null!;
        public static implicit operator Scalar(byte value) => throw null!;
        public static implicit operator Scalar(double value) => throw null!;
        public static implicit operator Scalar(short value) => throw null!;
        public static implicit operator Scalar(int value) => throw null!;
        public static implicit operator Scalar(long value) => throw null!;
        public static implicit operator Scalar(Complex value) => throw null!;
        public static implicit operator Scalar(sbyte value) => throw null!;
        public static implicit operator Scalar(float value) => throw null!;
        public static implicit operator Scalar((float, float) value) => throw null!;
    }

    public static class ScalarExtensionMethods
    {
        public static bool ToBoolean(this Scalar value) => throw null!;
        public static byte ToByte(this Scalar value) => throw null!;
        public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => throw null!;
        public static Complex ToComplexFloat64(this Scalar value) => throw null!;
        public static double ToDouble(this Scalar value) => throw null!;
        public static short ToInt16(this Scalar value) => throw null!;
        public static int ToInt32(this Scalar value) => throw null!;
        public static long ToInt64(this Scalar value) => throw null!;
        public static sbyte ToSByte(this Scalar value) => throw null!;
        public static Scalar ToScalar(this bool value) => throw null!;
        public static Scalar ToScalar(this byte value) => throw null!;
        public static Scalar ToScalar(this double value) => throw null!;
        public static Scalar ToScalar(this short value) => throw null!;
        public static Scalar ToScalar(this int value) => throw null!;
        public static Scalar ToScalar(this long value) => throw null!;
        public static Scalar ToScalar(this Complex value) => throw null!;
        public static Scalar ToScalar(this sbyte value) => throw null!;
        public static Scalar ToScalar(this float value) => throw null!;
        public static Scalar ToScalar(this (float, float) value) => throw null!;
        public static float ToSingle(this Scalar value) => throw null!;
    }

    public static class TensorExtensionMethods
    {
        public static Parameter AsParameter(this torch.Tensor tensor) => throw null!;
        public static int ElementSize(this torch.ScalarType type) => throw null!;
        public static ReadOnlySpan<int> IntShape(this torch.Tensor tensor) => throw null!;
        public static torch.Tensor Load(BinaryReader reader, bool skip = false) => throw null!;
        public static void Load(this torch.Tensor tensor, BinaryReader reader, bool skip = false) => throw null!;
        public static void Load(ref torch.Tensor? tensor, BinaryReader reader, bool skip = false) => throw null!;
        public static void Save(this torch.Tensor tensor, BinaryWriter writer) => throw null!;
        public static void Save(this torch.Tensor tensor, Stream stream) => throw null!;
        public static void Save(this torch.Tensor tensor, string location) => throw null!;
        public static bool ToBoolean(this torch.Tensor value) => throw null!;
        public static byte ToByte(this torch.Tensor value) => throw null!;
        public static (float Real, float Imaginary) ToComplex32(this torch.Tensor value) => throw null!;
        public static Complex ToComplex64(this torch.Tensor value) => throw null!;
        public static (float Real, float Imaginary) ToComplexFloat32(this torch.Tensor value) => throw null!;
        public static Complex ToComplexFloat64(this torch.Tensor value) => throw null!;
        public static double ToDouble(this torch.Tensor value) => throw null!;
        public static short ToInt16(this torch.Tensor value) => throw null!;
        public static int ToInt32(this torch.Tensor value) => throw null!;
        public static long ToInt64(this torch.Tensor value) => throw null!;
        public static sbyte ToSByte(this torch.Tensor value) => throw null!;
        public static float ToSingle(this torch.Tensor value) => throw null!;
        public static torch.Tensor ToTensor<T>(this T scalar, torch.Device? device = null, bool requires_grad = false) where T : struct => throw null!;
        public static torch.Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) => throw null!;
        public static long TotalSize(this IEnumerable<long> shape) => throw null!;
        public static string cstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw null!;
        public static string jlstr(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) => throw null!;
        public static string metastr(this torch.Tensor tensor) => throw null!;
        public static string npstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw null!;
    }
}
