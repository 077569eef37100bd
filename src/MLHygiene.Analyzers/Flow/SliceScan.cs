using Microsoft.CodeAnalysis.Text;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>Tells files in which <see cref="RowSlices"/> can find a slice.</summary>
internal sealed class SliceScan
{
    private readonly IdentifierScan _methods;

    public SliceScan(ApiTable apis) =>
        _methods = new IdentifierScan(
            apis.Names(Role.Split, "count").Union(apis.Names(Role.Split, "start")).Union(apis.Names(Role.Split, "last")));

    /// <summary>Whether a text has a range, or the name of a method that slices.</summary>
    public bool FindsAny(SourceText text) => FileWords.Of(text).HasRange || _methods.FindsEach(text);
}
