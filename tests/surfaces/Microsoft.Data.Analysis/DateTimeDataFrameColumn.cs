using System;
using System.Collections.Generic;

namespace Microsoft.Data.Analysis
{
    public class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
    {
        internal DateTimeDataFrameColumn() => throw null!;
        public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values) => throw null!;
        public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values) => throw null!;
        public DateTimeDataFrameColumn(string name, long length = 0) => throw null!;
        public DateTimeDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0) => throw null!;

        public BooleanDataFrameColumn ElementwiseEquals(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseEquals(DateTime value) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThan(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThan(DateTime value) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThanOrEqual(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseGreaterThanOrEqual(DateTime value) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThan(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThan(DateTime value) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThanOrEqual(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseLessThanOrEqual(DateTime value) => throw null!;
        public BooleanDataFrameColumn ElementwiseNotEquals(DateTimeDataFrameColumn column) => throw null!;
        public BooleanDataFrameColumn ElementwiseNotEquals(DateTime value) => throw null!;
    }
}
