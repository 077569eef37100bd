using System.Runtime.Intrinsics;
using static System.Double;

namespace NaNTable;

/// <summary>The members that do what the processor does: here, one of x64.</summary>
internal static class Natives
{
    public static Table Table { get; } = new(
        "native on x64",
        ["with NaN, on x64", "result"],
        [
            Measured.Row(() => MinNative(NaN, 1)),
            Measured.Row(() => MinNative(1, NaN)),
            Measured.Row(() => MaxNative(NaN, 1)),
            Measured.Row(() => MaxNative(1, NaN)),
            Measured.Row(() => ClampNative(NaN, 0, 1)),
            Measured.Row(() => Vector128.MaxNative(Vector128.Create(NaN), Vector128.Create(1.0))[0]),
            Measured.Row(() => Vector128.MaxNative(Vector128.Create(1.0), Vector128.Create(NaN))[0]),
            Measured.Row(() => ConvertToIntegerNative<int>(NaN)),
        ]);
}
