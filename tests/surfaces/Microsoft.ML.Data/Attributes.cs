using System;

namespace Microsoft.ML.Data
{
    public sealed class ColumnNameAttribute : Attribute
    {
        internal ColumnNameAttribute() => throw null!;
        public ColumnNameAttribute(string name) => throw null!;
    }

    public sealed class KeyTypeAttribute : Attribute
    {
        public KeyTypeAttribute() => throw null!;
        public KeyTypeAttribute(ulong count) => throw null!;
    }

    public sealed class LoadColumnAttribute : Attribute
    {
        internal LoadColumnAttribute() => throw null!;
        public LoadColumnAttribute(int fieldIndex) => throw null!;
        public LoadColumnAttribute(int start, int end) => throw null!;
        public LoadColumnAttribute(int[] columnIndexes) => throw null!;
    }

    public sealed class LoadColumnNameAttribute : Attribute
    {
        internal LoadColumnNameAttribute() => throw null!;
        public LoadColumnNameAttribute(string fieldName) => throw null!;
        public LoadColumnNameAttribute(params string[] fieldNames) => throw null!;
    }

    public sealed class NoColumnAttribute : Attribute
    {
    }

    public sealed class VectorTypeAttribute : Attribute
    {
        public VectorTypeAttribute() => throw null!;
        public VectorTypeAttribute(int size) => throw null!;
        public VectorTypeAttribute(params int[] dimensions) => throw null!;
    }
}
