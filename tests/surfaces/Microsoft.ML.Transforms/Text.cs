using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text
{
    public sealed class CustomStopWordsRemovingEstimator : TrivialEstimator<CustomStopWordsRemovingTransformer>
    {
        internal CustomStopWordsRemovingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public sealed class Options : IStopWordsRemoverOptions
        {
            public string[] StopWords;
        }
    }

    public sealed class CustomStopWordsRemovingTransformer : OneToOneTransformerBase
    {
        internal CustomStopWordsRemovingTransformer() => throw null!;
    }

    public interface IStopWordsRemoverOptions
    {
    }

    public sealed class LatentDirichletAllocationEstimator : IEstimator<LatentDirichletAllocationTransformer>
    {
        internal LatentDirichletAllocationEstimator() => throw null!;

        public LatentDirichletAllocationTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class LatentDirichletAllocationTransformer : OneToOneTransformerBase
    {
        internal LatentDirichletAllocationTransformer() => throw null!;

        public void Dispose() => throw null!;
    }

    public sealed class NgramExtractingEstimator : IEstimator<NgramExtractingTransformer>
    {
        internal NgramExtractingEstimator() => throw null!;

        public NgramExtractingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum WeightingCriteria
        {
            Tf = 0,
            Idf = 1,
            TfIdf = 2,
        }
    }

    public sealed class NgramExtractingTransformer : OneToOneTransformerBase
    {
        internal NgramExtractingTransformer() => throw null!;
    }

    public sealed class NgramHashingEstimator : IEstimator<NgramHashingTransformer>
    {
        internal NgramHashingEstimator() => throw null!;

        public NgramHashingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class NgramHashingTransformer : RowToRowTransformerBase
    {
        internal NgramHashingTransformer() => throw null!;
    }

    public sealed class StopWordsRemovingEstimator : TrivialEstimator<StopWordsRemovingTransformer>
    {
        internal StopWordsRemovingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum Language
        {
            English = 0,
            French = 1,
            German = 2,
            Dutch = 3,
            Danish = 4,
            Swedish = 5,
            Italian = 6,
            Spanish = 7,
            Portuguese = 8,
            Portuguese_Brazilian = 9,
            Norwegian_Bokmal = 10,
            Russian = 11,
            Polish = 12,
            Czech = 13,
            Arabic = 14,
            Japanese = 15,
        }

        public sealed class Options : IStopWordsRemoverOptions
        {
            public TextFeaturizingEstimator.Language Language;
        }
    }

    public sealed class StopWordsRemovingTransformer : OneToOneTransformerBase
    {
        internal StopWordsRemovingTransformer() => throw null!;
    }

    public sealed class TextFeaturizingEstimator : IEstimator<ITransformer>
    {
        internal TextFeaturizingEstimator() => throw null!;

        public ITransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum Language
        {
            English = 1,
            French = 2,
            German = 3,
            Dutch = 4,
            Italian = 5,
            Spanish = 6,
            Japanese = 7,
        }

        public enum NormFunction
        {
            None = 0,
            L1 = 1,
            L2 = 2,
            Infinity = 3,
        }

        public sealed class Options : TransformInputBase
        {
            public TextNormalizingEstimator.CaseMode CaseMode;
            public bool KeepDiacritics;
            public bool KeepNumbers;
            public bool KeepPunctuations;
            public TextFeaturizingEstimator.NormFunction Norm;
            public string OutputTokensColumnName;

            public WordBagEstimator.Options CharFeatureExtractor { get => throw null!; set => throw null!; }
            public IStopWordsRemoverOptions StopWordsRemoverOptions { get => throw null!; set => throw null!; }
            public WordBagEstimator.Options WordFeatureExtractor { get => throw null!; set => throw null!; }
        }
    }

    public sealed class TextNormalizingEstimator : TrivialEstimator<TextNormalizingTransformer>
    {
        internal TextNormalizingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum CaseMode
        {
            Lower = 0,
            Upper = 1,
            None = 2,
        }
    }

    public sealed class TextNormalizingTransformer : OneToOneTransformerBase
    {
        internal TextNormalizingTransformer() => throw null!;
    }

    public sealed class TokenizingByCharactersEstimator : TrivialEstimator<TokenizingByCharactersTransformer>
    {
        internal TokenizingByCharactersEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class TokenizingByCharactersTransformer : OneToOneTransformerBase
    {
        internal TokenizingByCharactersTransformer() => throw null!;
    }

    public sealed class WordBagEstimator : IEstimator<ITransformer>
    {
        internal WordBagEstimator() => throw null!;

        public ITransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public class Options
        {
            public int[] MaximumNgramsCount;
            public int NgramLength;
            public int SkipLength;
            public bool UseAllLengths;
            public NgramExtractingEstimator.WeightingCriteria Weighting;
        }
    }

    public sealed class WordEmbeddingEstimator : IEstimator<WordEmbeddingTransformer>
    {
        internal WordEmbeddingEstimator() => throw null!;

        public WordEmbeddingTransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;

        public enum PretrainedModelKind
        {
            GloVe50D = 0,
            GloVe100D = 1,
            GloVe200D = 2,
            GloVe300D = 3,
            GloVeTwitter25D = 4,
            GloVeTwitter50D = 5,
            GloVeTwitter100D = 6,
            GloVeTwitter200D = 7,
            FastTextWikipedia300D = 8,
            SentimentSpecificWordEmbedding = 9,
        }
    }

    public sealed class WordEmbeddingTransformer : OneToOneTransformerBase
    {
        internal WordEmbeddingTransformer() => throw null!;
    }

    public sealed class WordHashBagEstimator : IEstimator<ITransformer>
    {
        internal WordHashBagEstimator() => throw null!;

        public ITransformer Fit(IDataView input) => throw null!;
        public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class WordTokenizingEstimator : TrivialEstimator<WordTokenizingTransformer>
    {
        internal WordTokenizingEstimator() => throw null!;

        public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null!;
    }

    public sealed class WordTokenizingTransformer : OneToOneTransformerBase
    {
        internal WordTokenizingTransformer() => throw null!;
    }
}
