using System.Collections;
using System.Collections.Generic;
using Microsoft.ML.Data;

namespace Microsoft.ML
{
    public sealed class SchemaShape : IReadOnlyList<SchemaShape.Column>
    {
        internal SchemaShape() => throw null!;
        public SchemaShape(IEnumerable<SchemaShape.Column> columns) => throw null!;

        public int Count => throw null!;
        public SchemaShape.Column this[int index] => throw null!;

        public IEnumerator<SchemaShape.Column> GetEnumerator() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;

        public struct Column
        {
            public readonly SchemaShape Annotations;
            public readonly bool IsKey;
            public readonly DataViewType ItemType;
            public readonly SchemaShape.Column.VectorKind Kind;
            public readonly string Name;

            public enum VectorKind
            {
                Scalar = 0,
                Vector = 1,
                VariableVector = 2,
            }
        }
    }
}
