using System.Net;
using BotFramework.Connector;

namespace BotFramework.Builder;

/// <summary>Answers an invoke with a status, from anywhere in its handling.</summary>
public class InvokeResponseException : Exception
{
    /// <summary>Makes the exception for status 500.</summary>
    public InvokeResponseException()
        : this(HttpStatusCode.InternalServerError)
    {
    }

    /// <summary>Makes the exception for status 500, with its message.</summary>
    public InvokeResponseException(string message)
        : base(message) => StatusCode = HttpStatusCode.InternalServerError;

    /// <summary>Makes the exception for status 500, with its message and cause.</summary>
    public InvokeResponseException(string message, Exception? innerException)
        : base(message, innerException) => StatusCode = HttpStatusCode.InternalServerError;

    /// <summary>Makes the exception for a status and a body.</summary>
    public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
        : base($"The invoke is answered with {(int)statusCode}.")
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Body of the answer; none when null.</summary>
    public object? Body { get; }

    /// <summary>The answer.</summary>
    public InvokeResponse CreateInvokeResponse() => new() { Status = (int)StatusCode, Body = Body };
}
