namespace Microsoft.Data.Analysis
{
    public enum JoinAlgorithm
    {
        Left = 0,
        Right = 1,
        FullOuter = 2,
        Inner = 3,
    }
}
