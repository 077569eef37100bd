using System;
using System.Collections.Immutable;

namespace Microsoft.ML.Data
{
    public sealed class BooleanDataViewType : PrimitiveDataViewType
    {
        internal BooleanDataViewType() => throw null!;

        public static BooleanDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class DataViewType : IEquatable<DataViewType>
    {
        internal DataViewType() => throw null!;

        public Type RawType => throw null!;

        public abstract bool Equals(DataViewType other);
    }

    public abstract class DataViewTypeAttribute : Attribute, IEquatable<DataViewTypeAttribute>
    {
        protected DataViewTypeAttribute() => throw null!;

        public abstract bool Equals(DataViewTypeAttribute other);
        public abstract void Register();
    }

    public sealed class DateTimeDataViewType : PrimitiveDataViewType
    {
        internal DateTimeDataViewType() => throw null!;

        public static DateTimeDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class DateTimeOffsetDataViewType : PrimitiveDataViewType
    {
        internal DateTimeOffsetDataViewType() => throw null!;

        public static DateTimeOffsetDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class KeyDataViewType : PrimitiveDataViewType
    {
        internal KeyDataViewType() => throw null!;
        public KeyDataViewType(Type type, int count) => throw null!;
        public KeyDataViewType(Type type, ulong count) => throw null!;

        public ulong Count => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override bool Equals(object other) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool IsValidDataType(Type type) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class NumberDataViewType : PrimitiveDataViewType
    {
        internal NumberDataViewType() => throw null!;

        public static NumberDataViewType Byte => throw null!;
        public static NumberDataViewType Double => throw null!;
        public static NumberDataViewType Int16 => throw null!;
        public static NumberDataViewType Int32 => throw null!;
        public static NumberDataViewType Int64 => throw null!;
        public static NumberDataViewType SByte => throw null!;
        public static NumberDataViewType Single => throw null!;
        public static NumberDataViewType UInt16 => throw null!;
        public static NumberDataViewType UInt32 => throw null!;
        public static NumberDataViewType UInt64 => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class PrimitiveDataViewType : DataViewType
    {
        internal PrimitiveDataViewType() => throw null!;
        protected PrimitiveDataViewType(Type rawType) => throw null!;
    }

    public sealed class RowIdDataViewType : PrimitiveDataViewType
    {
        internal RowIdDataViewType() => throw null!;

        public static RowIdDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public abstract class StructuredDataViewType : DataViewType
    {
        internal StructuredDataViewType() => throw null!;
        protected StructuredDataViewType(Type rawType) => throw null!;
    }

    public sealed class TextDataViewType : PrimitiveDataViewType
    {
        internal TextDataViewType() => throw null!;

        public static TextDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class TimeSpanDataViewType : PrimitiveDataViewType
    {
        internal TimeSpanDataViewType() => throw null!;

        public static TimeSpanDataViewType Instance => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override string ToString() => throw null!;
    }

    public sealed class VectorDataViewType : StructuredDataViewType
    {
        internal VectorDataViewType() => throw null!;
        public VectorDataViewType(PrimitiveDataViewType itemType, ImmutableArray<int> dimensions) => throw null!;
        public VectorDataViewType(PrimitiveDataViewType itemType, int size = 0) => throw null!;
        public VectorDataViewType(PrimitiveDataViewType itemType, params int[] dimensions) => throw null!;

        public ImmutableArray<int> Dimensions => throw null!;
        public bool IsKnownSize => throw null!;
        public PrimitiveDataViewType ItemType => throw null!;
        public int Size => throw null!;

        public override bool Equals(DataViewType other) => throw null!;
        public override bool Equals(object other) => throw null!;
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }
}
