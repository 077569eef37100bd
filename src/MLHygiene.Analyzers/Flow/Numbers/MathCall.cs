using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow;

/// <summary>A call of a mathematical function.</summary>
internal sealed class MathCall
{
    /// <summary>A draw from 0 on, below 1.</summary>
    public const string Uniform = "uniform";

    /// <summary>The natural exponential.</summary>
    public const string Exp = "exp";

    /// <summary>The logarithm, natural where <see cref="Other"/> gives no base.</summary>
    public const string Log = "log";

    /// <summary>A deviation or norm: 0 where the numbers of a collection are all alike, or all 0.</summary>
    public const string Spread = "spread";

    private readonly ApiCall _call;

    private MathCall(ApiCall call) => _call = call;

    /// <summary>The call.</summary>
    public IOperation Operation => _call.Operation;

    /// <summary>The word of the function in model files.</summary>
    public string Function => _call.Entry["function"];

    /// <summary>What it is a function of, with the conversions around it; null where it has no operand.</summary>
    public IOperation? Value => _call.OperandOf("value");

    /// <summary>Its second operand.</summary>
    public IOperation? Other => _call.OperandOf("other");

    /// <summary>The lower bound of a clamp.</summary>
    public IOperation? From => _call.OperandOf("from");

    /// <summary>The upper bound of a clamp.</summary>
    public IOperation? To => _call.OperandOf("to");

    /// <summary>The span that the results are written to; null for a function that returns them.</summary>
    public IOperation? Into => _call.OperandOf("into");

    /// <summary>Whether a softmax takes its numbers as they are, large or not.</summary>
    public bool IsUnshifted => _call.Entry.Find("shift") == "none";

    /// <summary>Reads an operation as a call of a mathematical function; null where it is none.</summary>
    public static MathCall? Find(ApiTable apis, IOperation operation) =>
        ApiCall.Find(apis, Role.Math, operation) is { } call ? new MathCall(call) : null;

    /// <summary>The operand of a function of one number; null where the operation is no call of it.</summary>
    public static IOperation? ArgumentOf(ApiTable apis, IOperation operation, string function) =>
        Find(apis, operation.Unwrap()) is { Other: null, Into: null } call && call.Function == function ? call.Value : null;
}
