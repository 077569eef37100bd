namespace Microsoft.ML
{
    public sealed class ForecastingCatalog : TrainCatalogBase
    {
        internal ForecastingCatalog() => throw null!;

        public ForecastingCatalog.Forecasters Trainers => throw null!;

        public sealed class Forecasters : TrainCatalogBase.CatalogInstantiatorBase
        {
            internal Forecasters() => throw null!;
        }
    }
}
