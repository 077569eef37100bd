namespace Microsoft.ML
{
    public sealed class TransformsCatalog
    {
        internal TransformsCatalog() => throw null!;

        public TransformsCatalog.CategoricalTransforms Categorical => throw null!;
        public TransformsCatalog.ConversionTransforms Conversion => throw null!;
        public TransformsCatalog.FeatureSelectionTransforms FeatureSelection => throw null!;
        public TransformsCatalog.TextTransforms Text => throw null!;

        public sealed class CategoricalTransforms
        {
            internal CategoricalTransforms() => throw null!;
        }

        public sealed class ConversionTransforms
        {
            internal ConversionTransforms() => throw null!;
        }

        public sealed class FeatureSelectionTransforms
        {
            internal FeatureSelectionTransforms() => throw null!;
        }

        public sealed class TextTransforms
        {
            internal TextTransforms() => throw null!;
        }
    }
}
