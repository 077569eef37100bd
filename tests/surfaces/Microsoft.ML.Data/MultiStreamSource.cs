using System.IO;

namespace Microsoft.ML.Data
{
    public interface IMultiStreamSource
    {
        int Count { get; }

        string GetPathOrNull(int index);
        Stream Open(int index);
        TextReader OpenTextReader(int index);
    }

    public sealed class MultiFileSource : IMultiStreamSource
    {
        internal MultiFileSource() => throw null!;
        public MultiFileSource(params string[] paths) => throw null!;

        public int Count => throw null!;

        public string GetPathOrNull(int index) => throw null!;
        public Stream Open(int index) => throw null!;
        public TextReader OpenTextReader(int index) => throw null!;
    }
}
