using System;
using System.Data;
using System.Data.Common;

namespace Microsoft.ML.Data
{
    public sealed class DatabaseLoader : IDataLoader<DatabaseSource>
    {
        internal DatabaseLoader() => throw null!;

        public DataViewSchema GetOutputSchema() => throw null!;
        public IDataView Load(DatabaseSource source) => throw null!;

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw null!;

        public sealed class Column
        {
            public KeyCount KeyCount;
            public string Name;
            public DatabaseLoader.Range[] Source;
            public DbType Type;

            public Column() => throw null!;
            public Column(string name, DbType dbType, DatabaseLoader.Range[] source, KeyCount keyCount = null) => throw null!;
            public Column(string name, DbType dbType, int index) => throw null!;
            public Column(string name, DbType dbType, int minIndex, int maxIndex) => throw null!;
        }

        public sealed class Options
        {
            public DatabaseLoader.Column[] Columns;
        }

        public sealed class Range
        {
            public bool ForceVector;
            public int Max;
            public int Min;
            public string Name;

            public Range() => throw null!;
            public Range(int index) => throw null!;
            public Range(int min, int max) => throw null!;
            public Range(string name) => throw null!;
        }
    }

    public sealed class DatabaseSource
    {
        internal DatabaseSource() => throw null!;
        public DatabaseSource(DbProviderFactory providerFactory, string connectionString, string commandText) => throw null!;
        public DatabaseSource(DbProviderFactory providerFactory, string connectionString, string commandText, int commandTimeoutInSeconds) => throw null!;

        public string CommandText => throw null!;
        public int CommandTimeoutInSeconds => throw null!;
        public string ConnectionString => throw null!;
        public DbProviderFactory ProviderFactory => throw null!;
    }
}
