using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A call that draws a whole number from a range that its arguments tell.</summary>
internal sealed class BoundedDraw
{
    private BoundedDraw(IInvocationOperation operation, IOperation? from, IOperation below)
    {
        Operation = operation;
        From = from;
        Below = below;
    }

    public IInvocationOperation Operation { get; }

    /// <summary>The least number; null where it is 0.</summary>
    public IOperation? From { get; }

    /// <summary>The first number that is too large.</summary>
    public IOperation Below { get; }

    /// <summary>Whether the range begins at 0.</summary>
    public bool IsFromZero => From is null || From.Unwrap().ConstantValue is { HasValue: true, Value: 0 or 0L };

    public static BoundedDraw? Find(ApiTable apis, IOperation operation) =>
        operation is IInvocationOperation invocation
        && ApiCall.Find(apis, Role.Entropy, operation) is { } draw
        && draw.ValueOf("below") is { } below
        && (draw.Entry.Find("from") is null || draw.ValueOf("from") is not null)
            ? new BoundedDraw(invocation, draw.ValueOf("from"), below)
            : null;
}
