namespace Microsoft.Data.Analysis
{
    public enum DropNullOptions
    {
        Any = 0,
        All = 1,
    }
}
