using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Numerics;

/// <summary>A call that puts what has the smallest number first, and by which numbers.</summary>
internal sealed class Selection
{
    /// <summary>What <see cref="Gives"/> says of a call that returns the smallest number itself.</summary>
    public const string Value = "value";

    /// <summary>What it says of a call that returns the element with the smallest number.</summary>
    public const string Element = "element";

    /// <summary>What it says of a call that sorts.</summary>
    public const string Order = "order";

    /// <summary>What it says of a call that returns the place of an element.</summary>
    public const string Place = "place";

    /// <summary>What it says of a call that puts an element into a queue which gives the smallest first.</summary>
    public const string Queue = "queue";

    private Selection(IInvocationOperation call, ApiCall api, IOperation rows, ImmutableArray<IOperation> keys)
    {
        Call = call;
        Api = api;
        Rows = rows;
        Keys = keys;
    }

    public IInvocationOperation Call { get; }

    public ApiCall Api { get; }

    /// <summary>What the call gives.</summary>
    public string Gives => Api.Entry["gives"]!;

    /// <summary>The rows, or the queue.</summary>
    public IOperation Rows { get; }

    /// <summary>The numbers that decide: what the key selector returns, the priority, or the rows themselves.</summary>
    public ImmutableArray<IOperation> Keys { get; }

    /// <summary>Reads a call that compares single or double precision numbers as numbers compare; null where it is none.</summary>
    public static Selection? Find(ApiTable apis, FileOperations file, IOperation operation)
    {
        if (operation is not IInvocationOperation call
            || ApiCall.Find(apis, Role.NaNFirst, call) is not { } api
            || api.ValueOf("data") is not { } rows
            || api.OperandOf("unless") is { } comparer && !comparer.IsNull())
        {
            return null;
        }

        var keys = KeysOf(file, api, rows);
        return keys.IsEmpty || string.Equals(api.Entry["gives"], Queue, StringComparison.Ordinal) && !IsPlainQueue(file, rows, keys[0])
            ? null
            : new Selection(call, api, rows, keys);
    }

    private static ImmutableArray<IOperation> KeysOf(FileOperations file, ApiCall api, IOperation rows) => api.ValueOf("key") switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.ReturnType: var type } lambda } when IsNumber(type) =>
            RandomDraws.OwnOperations(lambda.Body).OfType<IReturnOperation>().Select(returned => returned.ReturnedValue).OfType<IOperation>().ToImmutableArray(),
        IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { ReturnType: var type } method } } when IsNumber(type) =>
            file.ReturnsOf(method).ToImmutableArray(),
        IDelegateCreationOperation => ImmutableArray<IOperation>.Empty,
        { } priority => IsNumber(priority.Type) ? ImmutableArray.Create(priority) : ImmutableArray<IOperation>.Empty,
        null => IsNumber(ElementOf(rows.Type)) ? ImmutableArray.Create(rows) : ImmutableArray<IOperation>.Empty,
    };

    // A span is no sequence.
    private static ITypeSymbol? ElementOf(ITypeSymbol? rows) =>
        rows is INamedTypeSymbol { IsRefLikeType: true, TypeArguments: { Length: 1 } elements } ? elements[0] : rows.RowType();

    private static bool IsNumber(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double };

    // The farthest of the nearest leaves first where the priorities are negative: NaN leaves before them, and is gone.
    private static bool IsPlainQueue(FileOperations file, IOperation queue, IOperation priority) =>
        priority.Unwrap() is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus }
        && CertainValue.Of(file, queue) is IObjectCreationOperation creation
        && creation.Arguments.All(argument => argument.Value.IsNull() || argument.Parameter?.Type is not INamedTypeSymbol { Name: "IComparer" });
}
