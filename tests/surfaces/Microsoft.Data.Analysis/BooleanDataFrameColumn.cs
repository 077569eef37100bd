using System;
using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
    {
        internal BooleanDataFrameColumn() => throw null!;
        public BooleanDataFrameColumn(string name, IEnumerable<bool> values) => throw null!;
        public BooleanDataFrameColumn(string name, IEnumerable<bool?> values) => throw null!;
        public BooleanDataFrameColumn(string name, long length = 0) => throw null!;
        public BooleanDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0) => throw null!;

        public BooleanDataFrameColumn And(BooleanDataFrameColumn column, bool inPlace = false) => throw null!;
        public BooleanDataFrameColumn And(bool value, bool inPlace = false) => throw null!;
        public BooleanDataFrameColumn ElementwiseEquals(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseEquals(bool value) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThan(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThan(bool value) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThanOrEqual(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThanOrEqual(bool value) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThan(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThan(bool value) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThanOrEqual(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThanOrEqual(bool value) => throw null!;
        public BooleanDataFrameColumn ElementwiseNotEquals(BooleanDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseNotEquals(bool value) => throw null!;
        public BooleanDataFrameColumn Or(BooleanDataFrameColumn column, bool inPlace = false) => throw null!;
        public BooleanDataFrameColumn Or(bool value, bool inPlace = false) => throw null!;
        public BooleanDataFrameColumn Xor(BooleanDataFrameColumn column, bool inPlace = false) => throw null!;
        public BooleanDataFrameColumn Xor(bool value, bool inPlace = false) => throw null!;
    }
}
