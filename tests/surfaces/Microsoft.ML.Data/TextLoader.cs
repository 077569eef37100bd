namespace Microsoft.ML.Data
{
    public sealed class KeyCount
    {
        public ulong? Count;

        public KeyCount() => throw null!;
        public KeyCount(ulong count) => throw null!;
    }

    public sealed class TextLoader : IDataLoader<IMultiStreamSource>
    {
        internal TextLoader() => throw null!;

        public DataViewSchema GetOutputSchema() => throw null!;
        public IDataView Load(IMultiStreamSource source) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;

        public sealed class Column
        {
            public KeyCount KeyCount;
            public string Name;
            public TextLoader.Range[] Source;

            public Column() => throw null!;
            public Column(string name, DataKind dataKind, TextLoader.Range[] source, KeyCount keyCount = null) => throw null!;
            public Column(string name, DataKind dataKind, int index) => throw null!;
            public Column(string name, DataKind dataKind, int minIndex, int maxIndex) => throw null!;

            public DataKind DataKind { get => throw null!; set => throw null!; }
        }

        public class Options
        {
            public bool AllowQuoting;
            public bool AllowSparse;
            public TextLoader.Column[] Columns;
            public char DecimalMarker;
            public char EscapeChar;
            public bool HasHeader;
            public string HeaderFile;
            public int? InputSize;
            public long? MaxRows;
            public bool MissingRealsAsNaNs;
            public bool ReadMultilines;
            public char[] Separators;
            public bool TrimWhitespace;
            public bool UseThreads;
        }

        public sealed class Range
        {
            public bool AllOther;
            public bool AutoEnd;
            public bool ForceVector;
            public int? Max;
            public int Min;
            public bool VariableEnd;

            public Range() => throw null!;
            public Range(int index) => throw null!;
            public Range(int min, int? max) => throw null!;
        }
    }
}
