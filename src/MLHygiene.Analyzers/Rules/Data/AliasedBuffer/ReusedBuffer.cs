using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Data;

/// <summary>A buffer that each round of a loop fills anew and puts, itself or as a tensor over its memory, into a collection that outlives the round.</summary>
internal static class ReusedBuffer
{
    private const string NextRound = "the next round writes to it";

    /// <summary>Reads a use of a variable; null where nothing keeps it, or where each round has its own.</summary>
    public static KeptBuffer? Find(ApiTable apis, FileOperations file, IOperation reference)
    {
        if (reference.Variable() is not { } buffer || !KeptBuffer.IsBuffer(reference.Type))
        {
            return null;
        }

        var value = ValueOf(apis, file, reference, out var alias);
        if (value is null || Keeper(apis, value) is not var (collection, step) || collection.Variable() is not { } keeper)
        {
            return null;
        }

        for (var round = Round.Around(apis, step); round is not null; round = Round.Around(apis, round.Code))
        {
            if (round.Declares(buffer) || round.Declares(keeper) || IsReplaced(file, buffer, round.Code) || IsEmptied(file, keeper, step))
            {
                return null;
            }

            if (!Ends(step) && file.ReferencesTo(buffer).Any(use => use.IsInside(round.Code) && BufferWrites.IsWritten(file, use)))
            {
                return new KeptBuffer(alias ?? reference, keeper.Name.TrimStart('_'), KeptBuffer.Quote(buffer), NextRound, buffer, alias is not null || KeptBuffer.IsRow(reference.Type));
            }
        }

        return null;
    }

    // What is kept: the buffer, or a tensor over its memory, in a variable of the round or not.
    private static IOperation? ValueOf(ApiTable apis, FileOperations file, IOperation reference, out IOperation? alias)
    {
        alias = null;
        var value = reference;
        for (var steps = 0; steps < FlowLimits.MaxCallDepth; steps++)
        {
            var (user, operand) = ValueFlow.UseOf(value);
            var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
            if (call is not null && ApiCall.Find(apis, Role.Alias, call) is { } view && view.ValueOf("data") == operand.Unwrap())
            {
                if (Copies(file, view))
                {
                    return null;
                }

                alias ??= call;
                value = call;
            }
            else if (alias is not null && ValueFlow.TargetsOf(value).OfType<ILocalSymbol>().FirstOrDefault() is { } local
                && ValueFlow.OnlyValueOf(file, local) is not null
                && file.ReferencesTo(local).FirstOrDefault(use => Keeper(apis, Viewed(apis, use)) is not null) is { } named)
            {
                value = named;
            }
            else
            {
                break;
            }
        }

        return value;
    }

    private static IOperation Viewed(ApiTable apis, IOperation value)
    {
        for (var (user, operand) = ValueFlow.UseOf(value);
            user is not null && ApiCall.Find(apis, Role.Alias, user)?.ValueOf("data") == operand.Unwrap();
            (user, operand) = ValueFlow.UseOf(value))
        {
            value = user;
        }

        return value;
    }

    // Another type of numbers, or another device, has a memory of its own.
    private static bool Copies(FileOperations file, ApiCall view)
    {
        var type = view.OperandOf("type");
        var device = view.OperandOf("device");
        return device is not null && !device.IsNull() && CertainValue.Of(file, device).CalledMember() is not { Name: "CPU" }
            || type is not null && !type.IsNull() && !IsTypeOf(type, view.ValueOf("data")?.Type.RowType());
    }

    private static bool IsTypeOf(IOperation type, ITypeSymbol? element) => (type.Unwrap().CalledMember()?.Name.ToLowerInvariant(), element?.SpecialType) switch
    {
        ("float32" or "float" or "@float", SpecialType.System_Single) => true,
        ("float64" or "double", SpecialType.System_Double) => true,
        ("int64" or "long", SpecialType.System_Int64) => true,
        ("int32" or "int", SpecialType.System_Int32) => true,
        ("int16" or "short", SpecialType.System_Int16) => true,
        ("byte" or "uint8", SpecialType.System_Byte) => true,
        ("int8", SpecialType.System_SByte) => true,
        ("bool", SpecialType.System_Boolean) => true,
        _ => false,
    };

    // rows.Add(row), rows[i] = row, byName[name] = row
    private static (IOperation Collection, IOperation Step)? Keeper(ApiTable apis, IOperation value)
    {
        var (user, operand) = ValueFlow.UseOf(value);
        if (Wrapper(user) is { } wrapper)
        {
            (user, operand) = ValueFlow.UseOf(wrapper);
        }

        return user switch
        {
            IArgumentOperation { Parent: IInvocationOperation { Instance: { } list } call } when list.Type.IsList() && ApiCall.Find(apis, Role.Collect, call) is not null && call.TargetMethod.Name != "AddRange" =>
                (list.Unwrap(), call),
            ISimpleAssignmentOperation assignment when assignment.Value == operand => assignment.Target switch
            {
                IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element when !indices[0].ConstantValue.HasValue => (element.ArrayReference.Unwrap(), assignment),
                IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: { Length: 1 } arguments } when !arguments[0].Value.ConstantValue.HasValue =>
                    (instance.Unwrap(), assignment),
                _ => null,
            },
            _ => null,
        };
    }

    // (row, label), new Window(row, label), new Window { Inputs = row }
    private static IOperation? Wrapper(IOperation? user) => user switch
    {
        ITupleOperation => user,
        IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation { Type: INamedTypeSymbol { IsRecord: true } record } creation } =>
            record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any(property => SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type)) ? creation : null,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } } => creation,
        _ => null,
    };

    // row = new float[n]; at the end of each round
    private static bool IsReplaced(FileOperations file, ISymbol buffer, IOperation loop) =>
        file.ReferencesTo(buffer).Any(use => use.IsInside(loop) && (use.IsAssigned() || use.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
            || use.Parent is ITupleOperation { Parent: IDeconstructionAssignmentOperation swap } tuple && swap.Target == tuple));

    // batch.Clear(); batch.Add(row);
    private static bool IsEmptied(FileOperations file, ISymbol keeper, IOperation step) =>
        Statement(step) is { Parent: { } block }
        && file.ReferencesTo(keeper).Any(use => ValueFlow.UseOf(use).User is IInvocationOperation { TargetMethod.Name: "Clear" } clear && Statement(clear)?.Parent == block
            || use.IsAssigned() && Statement(use.Parent!)?.Parent == block);

    // rows.Add(row); break;
    private static bool Ends(IOperation step) =>
        Statement(step) is { Parent: IBlockOperation { Operations: { Length: > 0 } operations } }
        && operations[operations.Length - 1] is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation or IThrowOperation
        && operations[operations.Length - 1] is not IReturnOperation { Kind: OperationKind.YieldReturn };

    private static IOperation? Statement(IOperation operation)
    {
        var at = operation;
        while (at is not null and not IExpressionStatementOperation)
        {
            at = at.Parent;
        }

        return at;
    }
}
